import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.problems;

export const problems = may('designer.problems')
  .input(input)
  .output(output)
  .query(() => ({ at: null, problems: [] }));
