import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { EvidenceFile as EvidenceFileTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';
import { findLastSubmission } from './submissions.ts';

export interface NewEvidenceFile {
  slot: string;
  /** the dossier, progress report or change it belongs to; absent: the application */
  attachedTo?: string | undefined;
  name: string;
  size: number;
  mediaType: string;
  /** SM3 of the content; its address in the store */
  sm3: string;
  at: string;
  by: Author;
}

export interface EvidenceFile {
  id: string;
  slot: string;
  attachedTo: string | null;
  name: string;
  size: number;
  mediaType: string;
  sm3: string;
  uploadedAt: string;
  uploadedBy: string;
  submitted: boolean;
}

export async function addEvidenceFile(tx: Tx, ref: CaseRef, file: NewEvidenceFile): Promise<EvidenceFile> {
  const scope = await scopeOf(tx, ref);
  const row = await tx
    .insertInto('evidence_file')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      slot: file.slot,
      attached_to: file.attachedTo ?? null,
      name: file.name,
      size: String(file.size),
      media_type: file.mediaType,
      sm3: file.sm3,
      uploaded_at: file.at,
      uploaded_by: file.by.id,
      uploaded_by_name: file.by.name,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toEvidenceFile(row);
}

/** The files of the operator's draft, or of what they are attached to: everything not taken out. */
export async function listDraftFiles(tx: Tx, ref: CaseRef, attachedTo?: string): Promise<EvidenceFile[]> {
  const rows = await filesOf(tx, ref)
    .where('removed_at', 'is', null)
    .where((eb) => (attachedTo === undefined ? eb('attached_to', 'is', null) : eb('attached_to', '=', attachedTo)))
    .execute();
  return rows.map(toEvidenceFile);
}

/** The files of the last submission, whatever the draft has become since; what reviewers see. */
export async function listSubmittedFiles(tx: Tx, ref: CaseRef): Promise<EvidenceFile[]> {
  const submission = await findLastSubmission(tx, ref);
  if (!submission || submission.files.length === 0) return [];
  const rows = await filesOf(tx, ref).where('id', 'in', submission.files).execute();
  return rows.map(toEvidenceFile);
}

/** The files named by what they were handed in with (a dossier, a progress report, a change). */
export async function listFilesById(tx: Tx, ref: CaseRef, ids: readonly string[]): Promise<EvidenceFile[]> {
  if (ids.length === 0) return [];
  const rows = await filesOf(tx, ref)
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(toEvidenceFile);
}

/** One file for download, as far as this role may see it. Errors: NOT_FOUND. */
export async function getEvidenceFile(tx: Tx, ref: CaseRef, fileId: string): Promise<EvidenceFile> {
  const row = await filesOf(tx, ref).where('id', '=', fileId).executeTakeFirst();
  return row ? toEvidenceFile(row) : fail('NOT_FOUND');
}

/** Takes a file out of the draft; what was submitted with it keeps it. Errors: NOT_FOUND. */
export async function removeEvidenceFile(tx: Tx, ref: CaseRef, file: { id: string; at: string }): Promise<void> {
  const removed = await tx
    .updateTable('evidence_file')
    .set({ removed_at: file.at })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('id', '=', file.id)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!removed) fail('NOT_FOUND');
}

function filesOf(tx: Tx, ref: CaseRef) {
  return tx
    .selectFrom('evidence_file')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('slot')
    .orderBy('id');
}

function toEvidenceFile(row: Selectable<EvidenceFileTable>): EvidenceFile {
  return {
    id: row.id,
    slot: row.slot,
    attachedTo: row.attached_to,
    name: row.name,
    size: Number(row.size),
    mediaType: row.media_type,
    sm3: row.sm3,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by_name,
    submitted: row.submitted,
  };
}
