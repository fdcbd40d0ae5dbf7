import { fail } from '@shifan/errors';
import { authorities } from '@shifan/rules';
import type { OverviewFilter } from '../../contract/overview.ts';
import { getPlugin } from '../../law/installed-plugins.ts';
import type { Person } from '../../sessions/person.ts';

/** Whose figures somebody reads: the ministry by authority, a province its own by prefecture. */
export type Scope = { by: 'authority' } | { by: 'division'; tenantId: string };

export function scopeOf({ tenant }: Person): Scope {
  return tenant.id === 'ministry' ? { by: 'authority' } : { by: 'division', tenantId: tenant.id };
}

/**
 * The filter as the scope admits it: a province reads its own and nothing else.
 * Errors: NOT_FOUND, JURISDICTION_UNKNOWN; a choice that does not exist is never answered as one where nothing stands.
 */
export function filterWithin(scope: Scope, filter: OverviewFilter): OverviewFilter {
  const { authority, ...rest } = filter;
  if (filter.jurisdiction !== undefined) getPlugin(filter.jurisdiction);
  if (scope.by === 'authority') {
    if (authority !== undefined && authorities.every(({ code }) => code !== authority)) fail('NOT_FOUND');
    return filter;
  }
  if (authority !== undefined && authority !== scope.tenantId) fail('NOT_FOUND');
  return { ...rest, authority: scope.tenantId };
}
