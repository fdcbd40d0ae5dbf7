import { fail } from '@shifan/errors';
import type { Level, Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';
import type { QuotaKey } from './quota-places.ts';

export interface NewRecommendation {
  noticeId: string;
  recommenderId: string;
  level: Level;
  opinion: string;
  on: string;
  by: Author;
  /** the notice's exemption it stands under; absent: it takes a place */
  exemption?: string | undefined;
}

export interface Recommendation extends CaseRef {
  id: string;
  noticeId: string;
  recommenderId: string;
  level: string;
  opinion: string;
  on: string;
  by: string;
  /** withdrawn, or declined while its place could be given again */
  endedOn: string | null;
}

/** Records a recommendation; its place is taken by `takePlace` in the same transaction, unless it is exempt. */
export async function addRecommendation(tx: Tx, ref: CaseRef, input: NewRecommendation): Promise<void> {
  const scope = await scopeOf(tx, ref);
  await tx
    .insertInto('recommendation')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      notice_id: input.noticeId,
      recommender_id: input.recommenderId,
      level: input.level,
      opinion: input.opinion,
      on_day: input.on,
      author_id: input.by.id,
      author_name: input.by.name,
      exemption: input.exemption ?? null,
      ...scope,
    })
    .execute();
}

/** Ends a level's standing recommendation and says whose places it counted among, for `freePlace`. Errors: NOT_FOUND. */
export async function endRecommendation(tx: Tx, ref: CaseRef, end: { level: Level; on: string }): Promise<QuotaKey> {
  const row = await tx
    .updateTable('recommendation')
    .set({ ended_on: end.on })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('level', '=', end.level)
    .where('ended_on', 'is', null)
    .returning(['notice_id', 'recommender_id'])
    .executeTakeFirst();
  if (!row) return fail('NOT_FOUND');
  return { tenantId: ref.tenantId, noticeId: row.notice_id, unitId: row.recommender_id };
}

/** All recommendations of a case, first to last, ended ones too. */
export async function listRecommendations(tx: Tx, ref: CaseRef): Promise<Recommendation[]> {
  const rows = await tx
    .selectFrom('recommendation')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    noticeId: row.notice_id,
    recommenderId: row.recommender_id,
    level: row.level,
    opinion: row.opinion,
    on: row.on_day,
    by: row.author_name,
    endedOn: row.ended_on,
  }));
}

/** The cases a unit's standing recommendations under a notice stand for, and what exempts each from the places. */
export async function listRecommendedCases(
  tx: Tx,
  key: { tenantId: string; noticeId: string; unitId: string },
): Promise<(CaseRef & { exemption: string | null })[]> {
  const rows = await tx
    .selectFrom('recommendation')
    .select(['tenant_id', 'case_id', 'exemption'])
    .where('tenant_id', '=', key.tenantId)
    .where('notice_id', '=', key.noticeId)
    .where('recommender_id', '=', key.unitId)
    .where('ended_on', 'is', null)
    .execute();
  return rows.map((row) => ({ tenantId: row.tenant_id, caseId: row.case_id, exemption: row.exemption }));
}
