import type { CaseSummary } from '@shifan/api';

export interface AuthorityGroup {
  code: string;
  name: string;
  cases: CaseSummary[];
}

/** Cases under the authority that recommended them, by its division code; within it the order they came in. */
export function byAuthority(cases: readonly CaseSummary[]): AuthorityGroup[] {
  const groups = new Map<string, AuthorityGroup>();
  for (const one of cases) {
    const known = groups.get(one.tenantId) ?? { code: one.tenantId, name: one.authorityName, cases: [] };
    known.cases.push(one);
    groups.set(one.tenantId, known);
  }
  return [...groups.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
