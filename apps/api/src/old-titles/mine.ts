import { oldTitlesContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = oldTitlesContract.mine;

export const mine = may('oldTitles.mine')
  .input(input)
  .output(output)
  .query(() => []);
