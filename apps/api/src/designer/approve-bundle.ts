import { fail } from '@shifan/errors';
import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.approveBundle;

export const approveBundle = may('designer.approveBundle')
  .input(input)
  .output(output)
  .mutation(() => fail('NOT_FOUND'));
