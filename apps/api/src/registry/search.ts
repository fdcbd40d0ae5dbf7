import { registryContract } from '../contract/registry.ts';
import { open } from '../trpc/may.ts';
import { searchRegistry } from './search-registry.ts';

const { input, output } = registryContract.search;

export const search = open('registry.search')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) => searchRegistry(ctx.services, asked));
