import { fail } from '@shifan/errors';
import { oldTitlesContract } from '../contract/migration.ts';
import { may } from '../trpc/may.ts';

const { input, output } = oldTitlesContract.gapSheet;

export const gapSheet = may('oldTitles.gapSheet')
  .input(input)
  .output(output)
  .query(() => fail('NOT_FOUND'));
