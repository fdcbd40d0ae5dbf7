import {
  authorities,
  authorityOfDivision,
  divisionNames,
  divisionsOf,
  findAuthority,
  isTilted,
  type Plugin,
} from '@shifan/rules';
import type { OverviewRow } from '../contract/overview.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import type { Scope } from './figures/scope.ts';
import type { Placed } from './tally.ts';

/** A row before it has its cells. */
export type PlaceRow = Omit<OverviewRow, 'cells'>;

/** 倾斜 is the national measure’s (225号 第十八条). */
const TILTING = 'national-2025';

/**
 * Every place of the scope in the order of division codes, whether or not anything stands there: the 37 authorities, or
 * the divisions in which a province's operators may lie. `only` leaves one authority.
 */
export function placesOf(scope: Scope, only?: string): PlaceRow[] {
  const plugin = getPlugin(TILTING);
  if (scope.by === 'division') return divisionPlaces(plugin, scope.tenantId);
  const chosen = authorities.filter(({ code }) => only === undefined || code === only);
  return chosen
    .map(({ code, name, shortName }) => ({ code, name, shortName, ...tiltOf(plugin, code) }))
    .toSorted(byCode);
}

/** To which row a figure belongs. */
export function placeCode(scope: Scope, place: Placed): string {
  return scope.by === 'authority' ? place.tenantId : place.divisionCode;
}

/** What the scope is called. */
export function placeName(scope: Scope): string {
  return scope.by === 'authority' ? '全国' : (findAuthority(scope.tenantId)?.name ?? scope.tenantId);
}

function divisionPlaces(plugin: Plugin, tenantId: string): PlaceRow[] {
  return divisionsOf(tenantId)
    .map(({ code, name }) => ({ code, name, tilt: isTilted(plugin, code).length > 0 }))
    .toSorted(byCode);
}

function tiltOf(plugin: Plugin, authority: string): Pick<PlaceRow, 'tilt' | 'tiltNote'> {
  if (isTilted(plugin, authority).length > 0) return { tilt: true };
  const within = tiltedPrefixes(plugin).filter((prefix) => prefix.length > 2 && holds(authority, prefix));
  if (within.length === 0) return { tilt: false };
  return { tilt: true, tiltNote: `部分地区：${divisionNames(within).join('、')}` };
}

function tiltedPrefixes(plugin: Plugin): string[] {
  return plugin.preferences.filter(({ type }) => type === 'tilt').flatMap(({ divisions = [] }) => divisions);
}

function holds(authority: string, prefix: string): boolean {
  return authorityOfDivision(prefix.padEnd(6, '0')).code === authority;
}

export function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}
