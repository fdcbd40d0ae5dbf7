import { fail } from '@shifan/errors';
import { sql } from 'kysely';
import type { Tx } from '../context.ts';

/** A recommender's places under one notice. */
export interface QuotaKey {
  tenantId: string;
  noticeId: string;
  /** the recommending unit */
  unitId: string;
}

export interface QuotaPlaces {
  max: number;
  used: number;
}

/** Sets up a recommender's places when a notice is installed (role jobs); one already there stays as it is. */
export async function setQuota(tx: Tx, key: QuotaKey, max: number): Promise<void> {
  await tx
    .insertInto('quota_place')
    .values({ tenant_id: key.tenantId, notice_id: key.noticeId, unit_id: key.unitId, max })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'notice_id', 'unit_id']).doNothing())
    .execute();
}

export async function findQuota(tx: Tx, key: QuotaKey): Promise<QuotaPlaces | undefined> {
  return tx
    .selectFrom('quota_place')
    .select(['max', 'used'])
    .where('tenant_id', '=', key.tenantId)
    .where('notice_id', '=', key.noticeId)
    .where('unit_id', '=', key.unitId)
    .executeTakeFirst();
}

/**
 * Takes one place, in one statement on one locked row, so the limit holds under any concurrency.
 * Errors: QUOTA_EXCEEDED{max, used, recommender}; QUOTA_NOT_SET where the notice gives this unit no places.
 */
export async function takePlace(tx: Tx, key: QuotaKey): Promise<QuotaPlaces> {
  const taken = await tx
    .updateTable('quota_place')
    .set({ used: sql<number>`used + 1` })
    .where('tenant_id', '=', key.tenantId)
    .where('notice_id', '=', key.noticeId)
    .where('unit_id', '=', key.unitId)
    .whereRef('used', '<', 'max')
    .returning(['max', 'used'])
    .executeTakeFirst();
  return taken ?? refusePlace(tx, key);
}

/**
 * Gives a place back, after `endRecommendation` in the same transaction: the recommendation was withdrawn or declined
 * before the notice closed. Any role that may end a recommendation may call it; it sets the number of those that stand and take one.
 */
export async function freePlace(tx: Tx, key: QuotaKey): Promise<void> {
  await sql`select app.free_place(${key.tenantId}, ${key.noticeId}, ${key.unitId})`.execute(tx);
}

async function refusePlace(tx: Tx, key: QuotaKey): Promise<never> {
  const places = await findQuota(tx, key);
  if (!places) return fail('QUOTA_NOT_SET', { class: key.unitId });
  const unit = await tx.selectFrom('unit').select('name').where('id', '=', key.unitId).executeTakeFirst();
  return fail('QUOTA_EXCEEDED', {
    recommender: unit?.name ?? key.unitId,
    max: String(places.max),
    used: String(places.used),
  });
}
