import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';

/** Marks files as handed in, from when on reviewers see them; returns their digests by id. */
export async function submitFiles(tx: Tx, ref: CaseRef, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await tx
    .updateTable('evidence_file')
    .set({ submitted: true })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('id', 'in', [...ids])
    .returning(['id', 'sm3'])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.id, row.sm3]));
}
