import { registryContract } from '../contract/registry.ts';
import { open } from '../trpc/may.ts';
import { verifyTitle } from './verify-title.ts';

const { input, output } = registryContract.verify;

export const verify = open('registry.verify')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) => verifyTitle(ctx.services, asked));
