import { type CaseFile, findQuota, type QuotaKey, takePlace, type Tx } from '@shifan/db';
import { fail, failWith, isShifanError } from '@shifan/errors';
import { quotaFor, quotaRefusal } from '@shifan/process';
import type { RecommenderClass, ResolvedNotice } from '@shifan/rules';
import type { Person } from '../sessions/person.ts';
import type { CaseStep } from './apply-command.ts';
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

/** The places of this person's unit as the engine asks for them, to say before the attempt that none is left. */
export async function placesOf(tx: Tx, file: CaseFile, person: Person) {
  const unit = findRecommendingUnit(person);
  if (!unit) return undefined;
  const quota = await findQuota(tx, { tenantId: file.tenantId, noticeId: file.noticeId, unitId: unit.id });
  return quota && { recommender: unit.name, class: unit.class, used: quota.used };
}

/** Whether a call limits recommendations at all; one that states no places limits nobody. */
export function setsPlaces(notice: ResolvedNotice): boolean {
  return notice.quotas.length > 0;
}

/** Takes a place in the database, which refuses first; the refusal carries the notice's clause. */
export async function takePlaceOf({ tx, file, ctx }: CaseStep): Promise<void> {
  if (!setsPlaces(lawOf(file).notice)) return;
  const unit = getRecommendingUnit(ctx.person);
  const key: QuotaKey = { tenantId: file.tenantId, noticeId: file.noticeId, unitId: unit.id };
  try {
    await takePlace(tx, key);
  } catch (error) {
    const { plugin, notice } = lawOf(file);
    const quota = quotaFor(notice, unit.class);
    if (!isShifanError(error) || error.code !== 'QUOTA_EXCEEDED' || !quota) throw error;
    failWith(quotaRefusal({ plugin, quota, recommender: unit.name, used: Number(error.slots.used ?? quota.max) }));
  }
}
