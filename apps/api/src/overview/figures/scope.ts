import { fail } from '@shifan/errors';
import type { OverviewFilter } from '../../contract/overview.ts';
import type { Person } from '../../sessions/person.ts';

/** Whose figures somebody reads: the ministry by authority, a province its own by prefecture. */
export type Scope = { by: 'authority' } | { by: 'division'; tenantId: string };

export function scopeOf({ tenant }: Person): Scope {
  return tenant.id === 'ministry' ? { by: 'authority' } : { by: 'division', tenantId: tenant.id };
}

/** The filter as the scope admits it: a province reads its own and nothing else. */
export function filterWithin(scope: Scope, filter: OverviewFilter): OverviewFilter {
  if (scope.by === 'authority') return filter;
  const { authority, ...rest } = filter;
  if (authority !== undefined && authority !== scope.tenantId) fail('NOT_FOUND');
  return { ...rest, authority: scope.tenantId };
}
