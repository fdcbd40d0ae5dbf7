import { fail } from '@shifan/errors';
import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.rejectBundle;

export const rejectBundle = may('designer.rejectBundle')
  .input(input)
  .output(output)
  .mutation(() => fail('NOT_FOUND'));
