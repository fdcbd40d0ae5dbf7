import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';

const CHILDREN = [
  'case_event',
  'submission',
  'evidence_file',
  'review_remark',
  'judgement',
  'recommendation',
  'due_row',
  'baseline',
  'progress_report',
  'dossier',
  'conclusion',
  'material_change',
  'dishonesty_check',
  'investigation',
] as const;

/**
 * Shows a case's history to the ministry (a province recommends it) or hides it again (the recommendation is withdrawn).
 * The flag on the case itself is set by `appendEvents`, in the same transaction.
 */
export async function showChildrenToMinistry(tx: Tx, ref: CaseRef, visible: boolean): Promise<void> {
  for (const table of CHILDREN) {
    await tx
      .updateTable(table)
      .set({ visible_to_ministry: visible })
      .where('tenant_id', '=', ref.tenantId)
      .where('case_id', '=', ref.caseId)
      .where('visible_to_ministry', '!=', visible)
      .execute();
  }
}
