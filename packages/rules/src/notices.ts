import { fail } from '@shifan/errors';
import type { Notice } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';

/** A notice with everything it extends merged into it; the narrower notice wins where both speak. */
export type ResolvedNotice = Notice & {
  /** ids of the chain, the general first */
  ids: string[];
};

/** The notices that bind an authority on a day, or a notice by its id (narrowed for an authority where one narrows it). */
export type NoticeQuery = { authority: string; on: string } | { id: string; authority?: string };

/** The notice of a query with its chain merged, or undefined where there is none. */
export function findNotice(plugin: Plugin, query: NoticeQuery): ResolvedNotice | undefined {
  const notice = 'id' in query ? byId(plugin, query) : byDay(plugin, query);
  return notice === undefined ? undefined : merge(chainOf(plugin, notice));
}

/**
 * The notice of a query with its chain merged: deadlines by level, quotas by class, parameter values; the law of all.
 * @throws PLUGIN_NOTICE_UNKNOWN
 */
export function resolveNotice(plugin: Plugin, query: NoticeQuery): ResolvedNotice {
  const id = 'id' in query ? query.id : `${query.authority} ${query.on}`;
  return findNotice(plugin, query) ?? fail('PLUGIN_NOTICE_UNKNOWN', { path: plugin.id, id });
}

function byId(plugin: Plugin, query: { id: string; authority?: string }): Notice | undefined {
  const notice = plugin.notices.find((one) => one.id === query.id);
  if (notice === undefined || query.authority === undefined) return notice;
  const narrower = plugin.notices.findLast(
    (one) => one.authority === query.authority && chainOf(plugin, one).includes(notice),
  );
  return narrower ?? notice;
}

// A notice is in sight from its issue on (or from its opening, should that come first); the youngest binds, and of
// a chain its narrowest member.
function byDay(plugin: Plugin, query: { authority: string; on: string }): Notice | undefined {
  const inSight = plugin.notices.filter(
    (one) =>
      (one.issuedOn <= query.on || one.opensOn <= query.on) &&
      (one.authority === undefined || one.authority === query.authority),
  );
  const extended = new Set(inSight.map((one) => one.extends));
  const narrowest = inSight.filter((one) => !extended.has(one.id));
  return narrowest.reduce<Notice | undefined>(
    (best, one) => (best === undefined || one.issuedOn >= best.issuedOn ? one : best),
    undefined,
  );
}

/** The notice and all it extends, the general first; a circle (which definePlugin refuses) is cut. */
function chainOf(plugin: Plugin, notice: Notice): Notice[] {
  const chain: Notice[] = [];
  let current: Notice | undefined = notice;
  while (current !== undefined && !chain.includes(current)) {
    chain.unshift(current);
    const above: string | undefined = current.extends;
    current = above === undefined ? undefined : plugin.notices.find((one) => one.id === above);
  }
  return chain;
}

function merge(chain: Notice[]): ResolvedNotice {
  const merged = chain.reduce((general, narrower) => ({
    ...general,
    ...narrower,
    law: [...general.law, ...narrower.law],
    deadlines: replaceBy(general.deadlines, narrower.deadlines, (one) => one.level),
    quotas: replaceBy(general.quotas, narrower.quotas, (one) => one.recommender),
    parameters: replaceBy(general.parameters, narrower.parameters, (one) => one.parameter),
    ...added(general, narrower),
  }));
  return { ...merged, ids: chain.map((one) => one.id) };
}

/** What a narrower notice adds stands beside what the general one asks for; absent where neither adds any. */
function added(general: Notice, narrower: Notice): Pick<Notice, 'evidenceSlots' | 'materials'> {
  const evidenceSlots = [...(general.evidenceSlots ?? []), ...(narrower.evidenceSlots ?? [])];
  const materials = [...(general.materials ?? []), ...(narrower.materials ?? [])];
  return { ...(evidenceSlots.length > 0 ? { evidenceSlots } : {}), ...(materials.length > 0 ? { materials } : {}) };
}

function replaceBy<T>(general: readonly T[], narrower: readonly T[], key: (one: T) => string): T[] {
  const stated = new Set(narrower.map(key));
  return [...general.filter((one) => !stated.has(key(one))), ...narrower];
}
