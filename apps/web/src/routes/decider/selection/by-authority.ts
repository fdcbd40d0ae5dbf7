import type { CaseSummary } from '@shifan/api';
import type { RecommendingPlace } from '../../../parts/recommending-place.ts';

export interface AuthorityGroup {
  code: string;
  name: string;
  cases: CaseSummary[];
}

/** Cases under the place that recommended them, by its division code; within it the order they came in. */
export function byAuthority(
  cases: readonly CaseSummary[],
  placeOf: (summary: CaseSummary) => RecommendingPlace,
): AuthorityGroup[] {
  const groups = new Map<string, AuthorityGroup>();
  for (const one of cases) {
    const { code, name } = placeOf(one);
    const known = groups.get(code) ?? { code, name, cases: [] };
    known.cases.push(one);
    groups.set(code, known);
  }
  return [...groups.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
