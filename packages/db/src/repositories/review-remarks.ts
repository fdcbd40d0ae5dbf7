import { fail } from '@shifan/errors';
import type { Level, Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';

export interface Remark {
  id: string;
  /** the field it points at; null: the application as a whole */
  path: string | null;
  label: string;
  text: string;
  by: string;
  at: string;
  /** the operator has received it */
  released: boolean;
  resolved: boolean;
}

export interface NewRemark {
  path: string | null;
  label: string;
  text: string;
  level: Level;
  by: Author;
  at: string;
}

export async function addRemark(tx: Tx, ref: CaseRef, remark: NewRemark): Promise<void> {
  const scope = await scopeOf(tx, ref);
  await tx
    .insertInto('review_remark')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      path: remark.path,
      label: remark.label,
      text: remark.text,
      level: remark.level,
      author_id: remark.by.id,
      author_name: remark.by.name,
      written_at: remark.at,
      ...scope,
    })
    .execute();
}

/** Remarks this role may read, oldest first; the operator reads only released ones. */
export async function listRemarks(tx: Tx, ref: CaseRef): Promise<Remark[]> {
  const rows = await tx
    .selectFrom('review_remark')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    label: row.label,
    text: row.text,
    by: row.author_name,
    at: row.written_at,
    released: row.released,
    resolved: row.resolved_at !== null,
  }));
}

/** Hands the remarks to the operator, with the return of the case. */
export async function releaseRemarks(tx: Tx, ref: CaseRef): Promise<void> {
  await tx
    .updateTable('review_remark')
    .set({ released: true })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('released', '=', false)
    .execute();
}

/** Errors: NOT_FOUND. Resolving twice is no error and keeps the first moment. */
export async function resolveRemark(tx: Tx, ref: CaseRef, remark: { id: string; at: string }): Promise<void> {
  const row = await tx
    .updateTable('review_remark')
    .set((eb) => ({ resolved_at: eb.fn.coalesce('resolved_at', eb.cast<string>(eb.val(remark.at), 'timestamptz')) }))
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('id', '=', remark.id)
    .returning('id')
    .executeTakeFirst();
  if (!row) fail('NOT_FOUND');
}
