import type { CivilDate } from '@shifan/calendar';
import { refusal } from '@shifan/errors';
import type { Refusal } from '@shifan/errors';
import { resolveCitation } from '@shifan/rules';
import type { Plugin, Quota, RecommenderClass, ResolvedNotice, ReviewChain } from '@shifan/rules';
import { closingDay } from './deadlines.ts';
import type { Place } from './events.ts';
import type { Recommendation } from './state.ts';

/**
 * The places a notice gives each recommender of a class, all kinds together; undefined where it sets none (then there is no limit).
 * Counting them is the database's.
 *
 * Example: `quotaFor(notice, 'plan-city')?.max` → 1.
 */
export function quotaFor(notice: ResolvedNotice | null, recommender: RecommenderClass): Quota | undefined {
  return notice?.quotas.find((quota) => quota.recommender === recommender);
}

export interface QuotaExceeded {
  plugin: Plugin;
  quota: Quota;
  /** name of the recommender, as people read it */
  recommender: string;
  used: number;
  /** with what the notice adds for this recommender; absent: the number of its class */
  max?: number | undefined;
}

/** The refusal of a recommendation beyond the places: 超过数量不予受理, with the notice's clause. */
export function quotaRefusal({ plugin, quota, recommender, used, max = quota.max }: QuotaExceeded): Refusal {
  const slots = { recommender, max: String(max), used: String(used) };
  return refusal('QUOTA_EXCEEDED', slots, resolveCitation(plugin, quota.citation));
}

/**
 * The places that come free when a case ends on a day: those of recommendations whose level's deadline has not passed.
 * Afterwards a place stays taken.
 */
export function freedPlaces(
  recommendations: readonly Recommendation[],
  where: { chain: ReviewChain; notice: ResolvedNotice | null; on: CivilDate },
): Place[] {
  const { chain, notice, on } = where;
  if (notice === null) return [];
  return recommendations
    .filter(({ level }) => {
      const closing = closingDay(chain, notice, level);
      return closing === undefined || on <= closing.lastDay;
    })
    .map(({ level, unit }) => (unit === undefined ? { level } : { level, unit }));
}
