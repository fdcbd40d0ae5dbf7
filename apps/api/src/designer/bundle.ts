import { fail } from '@shifan/errors';
import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.bundle;

export const bundle = may('designer.bundle')
  .input(input)
  .output(output)
  .query(() => fail('NOT_FOUND'));
