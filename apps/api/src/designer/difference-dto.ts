import { diffPlugins } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';
import type { DifferenceDto } from '../contract/designer.ts';

/** What two plugins say differently, as screens show it. */
export function differencesOf(before: Plugin, after: Plugin): DifferenceDto[] {
  return diffPlugins(before, after).map(({ citationBefore = null, citationAfter = null, ...one }) => ({
    ...one,
    citationBefore,
    citationAfter,
  }));
}
