import type { CivilDate } from '@shifan/calendar';
import { evaluateCondition } from './expressions/evaluate.ts';
import type { Facts } from './facts.ts';
import type { ResolvedNotice } from './notices.ts';
import { preferencesIn } from './preferences.ts';
import type { Quota, QuotaExemption, QuotaExtra, RecommenderClass } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';

/** Who recommends: its class, and where it lies (an authority by its own code), where that is known. */
export interface Recommender {
  class: RecommenderClass;
  division?: string | undefined;
}

/** The places of one recommender under a notice: its class' number and what is added to it. */
export interface GivenPlaces {
  quota: Quota;
  /** the number and all that is added; a recommendation beyond it is refused */
  max: number;
  extras: QuotaExtra[];
}

/**
 * The places a notice gives one recommender; undefined where it sets none for its class (then there is no limit).
 *
 * Example: two places and one more for the west: `placesFor({ plugin, notice }, { class: 'province', division: '610000' })?.max` → 3.
 */
export function placesFor(
  law: { plugin: Plugin; notice: ResolvedNotice },
  recommender: Recommender,
): GivenPlaces | undefined {
  const quota = law.notice.quotas.find((one) => one.recommender === recommender.class);
  if (quota === undefined) return undefined;
  const extras = (quota.extra ?? []).filter((one) => isGiven(law.plugin, one, recommender.division));
  return { quota, extras, max: extras.reduce((sum, one) => sum + one.places, quota.max) };
}

function isGiven(plugin: Plugin, extra: QuotaExtra, division: string | undefined): boolean {
  const { divisions, preference } = extra;
  if (divisions === undefined && preference === undefined) return true;
  if (division === undefined) return false;
  const within = divisions?.some((prefix) => division.startsWith(prefix)) ?? true;
  const preferred = preference === undefined || preferencesIn(plugin, division).some((one) => one.id === preference);
  return within && preferred;
}

/**
 * The notice of a chain that sets the places of a class: recommendations are counted under it, so that a narrower notice
 * gives nobody the same places again. The notice itself where no notice of the chain speaks of the class.
 */
export function noticeOfPlaces(plugin: Plugin, notice: ResolvedNotice, recommender: RecommenderClass): string {
  const setting = notice.ids.findLast((id) =>
    plugin.notices.some((one) => one.id === id && one.quotas.some((quota) => quota.recommender === recommender)),
  );
  return setting ?? notice.id;
}

/** A title of a repealed measure from which an application was started, as it stands on the day. */
export interface FormerTitle {
  status: 'held' | 'expired';
  /** the repealed measure it was granted under */
  basis: string;
}

/** What is known of an application when it is asked whether its recommendation takes a place. */
export interface ExemptionCase {
  plugin: Plugin;
  notice: ResolvedNotice;
  kind: string;
  on: CivilDate;
  division?: string | undefined;
  facts: Facts;
  formerTitle?: FormerTitle | undefined;
}

/**
 * The first exemption of a quota that an application falls under, or undefined: then its recommendation takes a place. What is
 * not known exempts nobody: a condition must be met.
 */
export function exemptionFor(quota: Quota, application: ExemptionCase): QuotaExemption | undefined {
  return quota.exempt?.find((one) => isExempt(one, application));
}

function isExempt({ kinds, oldTitle, when }: QuotaExemption, application: ExemptionCase): boolean {
  if (oldTitle === undefined && when === undefined) return false;
  if (kinds !== undefined && !kinds.includes(application.kind)) return false;
  if (oldTitle !== undefined && !isTitleMeant(oldTitle, application.formerTitle)) return false;
  return when === undefined || evaluateCondition(when, application) === 'met';
}

function isTitleMeant(meant: NonNullable<QuotaExemption['oldTitle']>, title: FormerTitle | undefined): boolean {
  if (title === undefined) return false;
  if (meant.status === 'expired' && title.status !== 'expired') return false;
  return meant.bases === undefined || meant.bases.includes(title.basis);
}
