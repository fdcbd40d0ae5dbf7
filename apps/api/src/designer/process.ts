import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.process;

export const process = may('designer.process')
  .input(input)
  .output(output)
  .query(({ input: which }) => {
    const { version } = sideOf(whichPlugin(which));
    return { version, states: [], transitions: [], exploration: null };
  });
