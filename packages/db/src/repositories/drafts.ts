import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';
import type { JsonObject } from '../json.ts';
import type { CaseRef } from './case-ref.ts';
import { asObject, asTexts, withoutKeys } from './json-columns.ts';

export interface Draft {
  version: number;
  facts: JsonObject;
  /** material id → why it is not handed in */
  reasons: Record<string, string>;
  /** fact key → from where it was filled in */
  prefilled: Record<string, string>;
  savedAt: string | null;
}

/** The operator's draft. Errors: NOT_FOUND. */
export async function getDraft(tx: Tx, ref: CaseRef): Promise<Draft> {
  const row = await tx
    .selectFrom('application_draft')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .executeTakeFirst();
  if (!row) return fail('NOT_FOUND');
  return {
    version: row.draft_version,
    facts: asObject(row.facts),
    reasons: asTexts(row.reasons),
    prefilled: asTexts(row.prefilled),
    savedAt: row.saved_at,
  };
}

/**
 * Saves the whole draft under the version it was read at; returns the new version.
 * Errors: NOT_FOUND; DRAFT_STALE{expected, current} where it was saved elsewhere meanwhile.
 */
export async function saveDraft(
  tx: Tx,
  ref: CaseRef,
  draft: {
    version: number;
    facts: object;
    reasons: Record<string, string>;
    /** keys answered otherwise than before: they no longer say where they were filled in from */
    answered?: readonly string[];
    at: string;
  },
): Promise<number> {
  const saved = await tx
    .updateTable('application_draft')
    .set({
      draft_version: draft.version + 1,
      facts: JSON.stringify(draft.facts),
      reasons: JSON.stringify(draft.reasons),
      prefilled: withoutKeys(draft.answered),
      saved_at: draft.at,
    })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('draft_version', '=', draft.version)
    .returning('draft_version')
    .executeTakeFirst();
  if (saved) return saved.draft_version;
  const current = await getDraft(tx, ref);
  return fail('DRAFT_STALE', { expected: String(draft.version), current: String(current.version) });
}
