import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';

const { input, output } = designerContract.problems;

/** What is wrong with the last save of the watched folder; the last sound version is shown meanwhile. */
export const problems = may('designer.problems')
  .input(input)
  .output(output)
  .query(({ ctx: { services } }) => ({
    at: services.watch?.at ?? null,
    problems: services.watch?.problems ?? [],
  }));
