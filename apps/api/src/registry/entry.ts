import { registryContract } from '../contract/registry.ts';
import { open } from '../trpc/may.ts';
import { getEntry } from './get-entry.ts';

const { input, output } = registryContract.entry;

export const entry = open('registry.entry')
  .input(input)
  .output(output)
  .query(({ ctx, input: { number } }) => getEntry(ctx.services, number));
