import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';

/** The columns every child of a case repeats, because policies decide by them. */
export interface CaseScope {
  operator_id: string;
  unit_id: string;
  visible_to_ministry: boolean;
}

/** Reads the scope for a child to be written, and keeps it from changing before the child is there. Errors: NOT_FOUND. */
export async function scopeOf(tx: Tx, ref: CaseRef): Promise<CaseScope> {
  const row = await tx
    .selectFrom('case_file')
    .select(['operator_id', 'unit_id', 'visible_to_ministry'])
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .forShare()
    .executeTakeFirst();
  return row ?? fail('NOT_FOUND');
}

/** The same with the level that decides on the case, for children whose policies ask who that is. Errors: NOT_FOUND. */
export async function decidedScopeOf(tx: Tx, ref: CaseRef): Promise<CaseScope & { decider: string }> {
  const row = await tx
    .selectFrom('case_file')
    .select(['operator_id', 'unit_id', 'visible_to_ministry', 'decider'])
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .forShare()
    .executeTakeFirst();
  return row ?? fail('NOT_FOUND');
}
