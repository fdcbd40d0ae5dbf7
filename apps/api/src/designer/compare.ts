import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.compare;

export const compare = may('designer.compare')
  .input(input)
  .output(output)
  .query(({ input: { left, right } }) => ({
    left: sideOf(whichPlugin(left)),
    right: sideOf(whichPlugin(right)),
    differences: [],
  }));
