import type { Criterion } from '@shifan/rules';
import { designHref } from '../design-href.ts';
import type { Design } from '../design.ts';

/** Where a criterion stands among the standards. */
export function criterionHref({ plugin, version }: Design, { id, kinds, stages }: Criterion): string {
  const more = { kind: kinds[0] ?? '', stage: stages[0] ?? '' };
  return designHref({ jurisdiction: plugin.id, version, tab: 'standard', more, at: `criterion-${id}` });
}
