import { sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import { canonicalJson, parseObject } from '../json.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { lockChainHead } from './chain-head.ts';
import { type Dossier, type DossierRound, getDossier, refuseStale, toDossier } from './dossiers.ts';
import { nextNumber } from './number-series.ts';
import { submitFiles } from './submit-files.ts';

export interface DossierSubmission extends DossierRound {
  /** as the draft was read */
  version: number;
  /** ids of the evidence files handed in */
  files: readonly string[];
  /** the receiving unit's name, for the receipt */
  receivedBy: string;
  at: string;
  on: string;
  year: number;
  by: Author;
}

/**
 * Hands a dossier in: it changes no more, its files are seen by reviewers, and it has a receipt number of the series
 * `440000-2027-R0001`. The content hash is SM3 over answers, targets, strands, statement and files in canonical JSON.
 * Errors: NOT_FOUND, DRAFT_STALE, DOSSIER_SUBMITTED.
 */
export async function submitDossier(tx: Tx, ref: CaseRef, input: DossierSubmission): Promise<Dossier> {
  const draft = await getDossier(tx, ref, input);
  if (draft.status !== 'draft' || draft.version !== input.version) return refuseStale(tx, ref, input);
  const digests = await submitFiles(tx, ref, input.files);
  // Whoever submits an application has the chain before the number of its receipt; figures are kept under the chain.
  await lockChainHead(tx, ref.tenantId);
  const running = await nextNumber(tx, ref.tenantId, `receipt-${input.year}`);
  const row = await tx
    .updateTable('dossier')
    .set({
      status: 'submitted',
      files: [...input.files],
      content_hash: dossierHash(draft, digests),
      receipt_number: `${ref.tenantId}-${input.year}-R${String(running).padStart(4, '0')}`,
      received_by: input.receivedBy,
      submitted_at: input.at,
      submitted_on: input.on,
      submitted_by: input.by.id,
      submitted_by_name: input.by.name,
    })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', draft.id)
    .where('draft_version', '=', input.version)
    .where('status', '=', 'draft')
    .returningAll()
    .executeTakeFirst();
  return row ? toDossier(row) : refuseStale(tx, ref, input);
}

/** What a receipt vouches for; anybody who has the dossier and its files' digests can compute it again. */
export function dossierHash(dossier: Dossier, digests: Record<string, string>): string {
  const { facts, reasons, targets, strands, statement } = dossier;
  const content = { facts, reasons, targets, strands, statement, files: digests };
  return sm3(canonicalJson(parseObject(JSON.stringify(content))));
}
