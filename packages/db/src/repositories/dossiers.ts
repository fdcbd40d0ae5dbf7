import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { Dossier as DossierTable } from '../generated/schema.ts';
import type { JsonObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';
import { asObject, asTexts, withoutKeys } from './json-columns.ts';
import { type StrandProgress, type TargetProgress, toStrands, toTargets } from './plan-progress.ts';

export type DossierPurpose = 'acceptance' | 'reexamination';

/** One dossier of a case: its purpose, and the attempt or reexamination it is for, from 1. */
export interface DossierRound {
  purpose: DossierPurpose;
  round: number;
}

/** What was handed in, and when; null while the dossier is a draft. */
export interface DossierReceipt {
  number: string;
  contentHash: string;
  receivedBy: string;
  receivedAt: string;
  submittedOn: string;
  submittedBy: Author;
}

export interface Dossier extends CaseRef, DossierRound {
  id: string;
  /** the form's {Y}, fixed when it was opened */
  year: number;
  status: 'draft' | 'submitted';
  version: number;
  facts: JsonObject;
  /** fact key → from where it was filled in */
  prefilled: Record<string, string>;
  /** material id → why it is not handed in */
  reasons: Record<string, string>;
  targets: TargetProgress[];
  strands: StrandProgress[];
  statement: string | null;
  openedAt: string;
  savedAt: string | null;
  /** ids of the evidence files handed in with it; of a draft: none yet */
  files: string[];
  receipt: DossierReceipt | null;
}

/** Opens the operator's dossier for a round; one that is there stays as it is. */
export async function openDossier(
  tx: Tx,
  ref: CaseRef,
  input: DossierRound & { year: number; facts: object; prefilled: Record<string, string>; at: string },
): Promise<Dossier> {
  const scope = await scopeOf(tx, ref);
  await tx
    .insertInto('dossier')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      purpose: input.purpose,
      round: input.round,
      year: input.year,
      facts: JSON.stringify(input.facts),
      prefilled: JSON.stringify(input.prefilled),
      opened_at: input.at,
      ...scope,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'purpose', 'round']).doNothing())
    .execute();
  return getDossier(tx, ref, input);
}

/** The dossier of a round as far as this role may read it: officers read submitted ones alone. */
export async function findDossier(tx: Tx, ref: CaseRef, which: DossierRound): Promise<Dossier | undefined> {
  const row = await dossiersOf(tx, ref)
    .where('purpose', '=', which.purpose)
    .where('round', '=', which.round)
    .executeTakeFirst();
  return row && toDossier(row);
}

/** Errors: NOT_FOUND. */
export async function getDossier(tx: Tx, ref: CaseRef, which: DossierRound): Promise<Dossier> {
  return (await findDossier(tx, ref, which)) ?? fail('NOT_FOUND');
}

/** A case's dossiers, by purpose and round. */
export async function listDossiers(tx: Tx, ref: CaseRef): Promise<Dossier[]> {
  const rows = await dossiersOf(tx, ref).orderBy('purpose').orderBy('round').execute();
  return rows.map(toDossier);
}

/** The last dossier of a purpose, or undefined. */
export async function findLastDossier(tx: Tx, ref: CaseRef, purpose: DossierPurpose): Promise<Dossier | undefined> {
  const row = await dossiersOf(tx, ref).where('purpose', '=', purpose).orderBy('round', 'desc').executeTakeFirst();
  return row && toDossier(row);
}

export interface DossierDraft extends DossierRound {
  /** as it was read */
  version: number;
  facts: object;
  /** keys answered otherwise than before: they no longer say where they were filled in from */
  answered?: readonly string[];
  reasons: Record<string, string>;
  targets: readonly TargetProgress[];
  strands: readonly StrandProgress[];
  statement: string | null;
  at: string;
}

/**
 * Saves the whole draft under the version it was read at; returns the new version.
 * Errors: NOT_FOUND; DOSSIER_SUBMITTED; DRAFT_STALE{expected, current} where it was saved elsewhere meanwhile.
 */
export async function saveDossier(tx: Tx, ref: CaseRef, draft: DossierDraft): Promise<number> {
  const saved = await tx
    .updateTable('dossier')
    .set({
      draft_version: draft.version + 1,
      facts: JSON.stringify(draft.facts),
      prefilled: withoutKeys(draft.answered),
      reasons: JSON.stringify(draft.reasons),
      targets: JSON.stringify(draft.targets),
      strands: JSON.stringify(draft.strands),
      statement: draft.statement,
      saved_at: draft.at,
    })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('purpose', '=', draft.purpose)
    .where('round', '=', draft.round)
    .where('draft_version', '=', draft.version)
    .where('status', '=', 'draft')
    .returning('draft_version')
    .executeTakeFirst();
  return saved ? saved.draft_version : refuseStale(tx, ref, draft);
}

/** Why a draft could not be written. Errors: DOSSIER_SUBMITTED, DRAFT_STALE, NOT_FOUND. */
export async function refuseStale(tx: Tx, ref: CaseRef, which: DossierRound & { version: number }): Promise<never> {
  const current = await getDossier(tx, ref, which);
  if (current.receipt) {
    const dossier = which.purpose === 'acceptance' ? '评估验收' : '复核';
    return fail('DOSSIER_SUBMITTED', { dossier, submittedOn: current.receipt.submittedOn });
  }
  return fail('DRAFT_STALE', { expected: String(which.version), current: String(current.version) });
}

function dossiersOf(tx: Tx, ref: CaseRef) {
  return tx.selectFrom('dossier').selectAll().where('tenant_id', '=', ref.tenantId).where('case_id', '=', ref.caseId);
}

export function toDossier(row: Selectable<DossierTable>): Dossier {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    purpose: row.purpose === 'acceptance' ? 'acceptance' : 'reexamination',
    round: row.round,
    year: row.year,
    status: row.status === 'submitted' ? 'submitted' : 'draft',
    version: row.draft_version,
    facts: asObject(row.facts),
    prefilled: asTexts(row.prefilled),
    reasons: asTexts(row.reasons),
    targets: toTargets(row.targets),
    strands: toStrands(row.strands),
    statement: row.statement,
    openedAt: row.opened_at,
    savedAt: row.saved_at,
    files: row.files,
    receipt: toReceipt(row),
  };
}

function toReceipt(row: Selectable<DossierTable>): DossierReceipt | null {
  if (row.receipt_number === null) return null;
  return {
    number: row.receipt_number,
    contentHash: row.content_hash ?? '',
    receivedBy: row.received_by ?? '',
    receivedAt: row.submitted_at ?? '',
    submittedOn: row.submitted_on ?? '',
    submittedBy: { id: row.submitted_by ?? '', name: row.submitted_by_name ?? '' },
  };
}
