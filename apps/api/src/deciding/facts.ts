import { decidingContract } from '../contract/deciding.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';
import { measuresOf } from './measures.ts';

const { input, output } = decidingContract.facts;

/** What can be looked at as a distribution; from the law alone. */
export const facts = may('deciding.facts')
  .input(input)
  .output(output)
  .query(({ ctx, input: { jurisdiction, kind, stage } }) => ({
    today: ctx.today,
    facts: measuresOf({ plugin: getPlugin(jurisdiction), kind, stage }, ctx.today).map(({ fact }) => fact),
  }));
