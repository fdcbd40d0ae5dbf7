import type { Selectable } from 'kysely';
import type { Level, Tx } from '../context.ts';
import type { Conclusion as ConclusionTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';
import type { DossierRound } from './dossiers.ts';

export interface NewConclusion extends DossierRound {
  level: Level;
  outcome: 'pass' | 'fail';
  reasons: string;
  on: string;
  at: string;
  by: Author;
}

export interface Conclusion extends CaseRef, DossierRound {
  id: string;
  level: string;
  outcome: 'pass' | 'fail';
  reasons: string;
  on: string;
  at: string;
  by: string;
  /** the person; whoever decides on it has to be another */
  author: string;
}

/** Notes what a level concludes; an earlier conclusion stays beside it. */
export async function addConclusion(tx: Tx, ref: CaseRef, input: NewConclusion): Promise<Conclusion> {
  const scope = await scopeOf(tx, ref);
  const row = await tx
    .insertInto('conclusion')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      purpose: input.purpose,
      round: input.round,
      level: input.level,
      outcome: input.outcome,
      reasons: input.reasons,
      author_id: input.by.id,
      author_name: input.by.name,
      concluded_on: input.on,
      concluded_at: input.at,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toConclusion(row);
}

/** The last conclusion of each level on a round, as far as this role may read them. */
export async function listConclusions(tx: Tx, ref: CaseRef, which: DossierRound): Promise<Conclusion[]> {
  const rows = await tx
    .selectFrom('conclusion')
    .selectAll()
    .distinctOn('level')
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('purpose', '=', which.purpose)
    .where('round', '=', which.round)
    .orderBy('level')
    .orderBy('concluded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toConclusion);
}

/** The last conclusion of one level on each case and round among these cases, for the list to be published. */
export async function listConclusionsOf(
  tx: Tx,
  refs: readonly CaseRef[],
  which: { purpose: DossierRound['purpose']; level: Level },
): Promise<Conclusion[]> {
  if (refs.length === 0) return [];
  const rows = await tx
    .selectFrom('conclusion')
    .selectAll()
    .distinctOn(['tenant_id', 'case_id', 'round'])
    .where(
      'case_id',
      'in',
      refs.map((ref) => ref.caseId),
    )
    .where('purpose', '=', which.purpose)
    .where('level', '=', which.level)
    .orderBy('tenant_id')
    .orderBy('case_id')
    .orderBy('round')
    .orderBy('concluded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toConclusion);
}

function toConclusion(row: Selectable<ConclusionTable>): Conclusion {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    purpose: row.purpose === 'acceptance' ? 'acceptance' : 'reexamination',
    round: row.round,
    level: row.level,
    outcome: row.outcome === 'pass' ? 'pass' : 'fail',
    reasons: row.reasons,
    on: row.concluded_on,
    at: row.concluded_at,
    by: row.author_name,
    author: row.author_id,
  };
}
