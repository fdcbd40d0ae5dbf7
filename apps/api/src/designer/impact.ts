import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.impact;

export const impact = may('designer.impact')
  .input(input)
  .output(output)
  .query(({ input: { jurisdiction } }) => {
    const side = sideOf(whichPlugin({ jurisdiction }));
    return { before: side, after: side, examined: 0, counts: [], changed: [], more: 0 };
  });
