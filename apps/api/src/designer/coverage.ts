import { coverageOf } from '@shifan/plugin-kit';
import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.coverage;

/** Every article and annex row with what implements it, held against the plugin in both directions. */
export const coverage = may('designer.coverage')
  .input(input)
  .output(output)
  .query(({ input: which }) => {
    const plugin = whichPlugin(which);
    const { complete, rows } = coverageOf(plugin);
    return {
      version: sideOf(plugin).version,
      complete,
      rows: rows.map((row) => ({ ...row, noSoftwareEffect: row.noSoftwareEffect ?? null })),
    };
  });
