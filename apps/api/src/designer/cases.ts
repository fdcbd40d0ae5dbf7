import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.cases;

export const cases = may('designer.cases')
  .input(input)
  .output(output)
  .query(({ input: which }) => {
    const { version } = sideOf(whichPlugin(which));
    return { version, passed: true, held: false, cases: [], scenarios: [], problems: [] };
  });
