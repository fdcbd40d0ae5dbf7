import { type CaseFile, findQuota, type QuotaKey, type QuotaPlaces, takePlace, type Tx } from '@shifan/db';
import { fail, failWith, isShifanError } from '@shifan/errors';
import { type ProcessContext, quotaFor, quotaRefusal } from '@shifan/process';
import { noticeOfPlaces, type Plugin, type RecommenderClass, type ResolvedNotice } from '@shifan/rules';
import type { Person } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import type { CaseStep } from './apply-command.ts';
import { findExemption } from './exemption-of.ts';
import { lawOf } from './process-context.ts';

type RecommendingUnit = { id: string; name: string; class: RecommenderClass };

const CLASSES: Record<string, RecommenderClass> = {
  province: 'province',
  'plan-city': 'plan-city',
  corps: 'corps',
  municipality: 'municipality',
  'cooperation-zone': 'cooperation-zone',
  'provincial-body': 'provincial-body',
};

/** The unit for which a person recommends; undefined for those who never do. */
export function findRecommendingUnit(person: Person): RecommendingUnit | undefined {
  const { unit } = person;
  const kind = unit ? CLASSES[unit.class] : undefined;
  return unit && kind ? { id: unit.id, name: unit.name, class: kind } : undefined;
}

export function getRecommendingUnit(person: Person): RecommendingUnit {
  return findRecommendingUnit(person) ?? fail('FORBIDDEN');
}

/** Whose places are counted, and under which notice: the one of the chain that sets them. */
export function quotaKeyFor(
  { plugin, notice }: { plugin: Plugin; notice: ResolvedNotice },
  unit: RecommendingUnit,
  tenantId: string,
): QuotaKey {
  return { tenantId, noticeId: noticeOfPlaces(plugin, notice, unit.class), unitId: unit.id };
}

/** The places of this person's unit as the engine asks for them, to say before the attempt that none is left. */
export async function placesOf(tx: Tx, file: CaseFile, ctx: SignedInContext): Promise<ProcessContext['places']> {
  const unit = findRecommendingUnit(ctx.person);
  if (!unit) return undefined;
  const law = lawOf(file);
  const quota = await findQuota(tx, quotaKeyFor(law, unit, file.tenantId));
  if (!quota) return undefined;
  return engineAsks(unit, quota, await findExemption({ tx, file, ctx }, quotaFor(law.notice, unit.class)));
}

function engineAsks(unit: RecommendingUnit, { max, used }: QuotaPlaces, exemption: string | undefined) {
  const places = { recommender: unit.name, class: unit.class, max, used };
  return exemption === undefined ? places : { ...places, exemption };
}

/** Whether a call limits recommendations at all; one that states no places limits nobody. */
export function setsPlaces(notice: ResolvedNotice): boolean {
  return notice.quotas.length > 0;
}

/** What a recommendation is entered with: whose places it counts among, and what exempts it from them. */
export type TakenPlace = { key: QuotaKey; places?: ProcessContext['places'] };

/**
 * Takes a place in the database, which refuses first; the refusal carries the notice's clause. One that the notice exempts takes
 * none. The case is locked, and what exempts it was told before it was submitted, so nothing changes in between.
 */
export async function takePlaceOf(step: CaseStep): Promise<TakenPlace> {
  const { tx, file, ctx } = step;
  const law = lawOf(file);
  const unit = getRecommendingUnit(ctx.person);
  const key = quotaKeyFor(law, unit, file.tenantId);
  if (!setsPlaces(law.notice)) return { key };
  const quota = quotaFor(law.notice, unit.class);
  const exemption = await findExemption(step, quota);
  if (exemption !== undefined) {
    return { key, places: engineAsks(unit, (await findQuota(tx, key)) ?? NO_PLACES, exemption) };
  }
  try {
    await takePlace(tx, key);
    return { key };
  } catch (error) {
    if (!isShifanError(error) || error.code !== 'QUOTA_EXCEEDED' || !quota) throw error;
    const { max = quota.max, used = quota.max } = error.slots;
    const told = { recommender: unit.name, used: Number(used), max: Number(max) };
    return failWith(quotaRefusal({ plugin: law.plugin, quota, ...told }));
  }
}

const NO_PLACES = { max: 0, used: 0 };
