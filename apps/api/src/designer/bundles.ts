import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.bundles;

export const bundles = may('designer.bundles')
  .input(input)
  .output(output)
  .query(() => []);
