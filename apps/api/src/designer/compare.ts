import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { differencesOf } from './difference-dto.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.compare;

/** Two jurisdictions, or two versions of one, thing by thing with their citations. */
export const compare = may('designer.compare')
  .input(input)
  .output(output)
  .query(({ input: { left, right } }) => {
    const [before, after] = [whichPlugin(left), whichPlugin(right)];
    return { left: sideOf(before), right: sideOf(after), differences: differencesOf(before, after) };
  });
