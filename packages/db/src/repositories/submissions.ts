import type { Selectable } from 'kysely';
import { sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import type { Submission as SubmissionTable } from '../generated/schema.ts';
import { type JsonObject, canonicalJson, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';
import { submitFiles } from './submit-files.ts';
import { nextNumber } from './number-series.ts';

export interface NewSubmission {
  caseVersion: number;
  pluginVersion: string;
  formVersion: number;
  facts: object;
  reasons: Record<string, string>;
  /** ids of the evidence files handed in */
  files: readonly string[];
  /** the receiving unit's name, for the receipt */
  receivedBy: string;
  at: string;
  on: string;
  year: number;
  by: Author;
}

export interface Submission {
  id: string;
  /** 1 for the first, 2 after the first return, … */
  number: number;
  caseVersion: number;
  pluginVersion: string;
  formVersion: number;
  facts: JsonObject;
  reasons: JsonObject;
  files: string[];
  contentHash: string;
  receiptNumber: string;
  receivedBy: string;
  receivedAt: string;
  submittedOn: string;
  submittedBy: Author;
}

/**
 * Freezes the answers of a submission, marks its files as submitted, and gives the receipt number `440000-2025-R0001`.
 * The content hash is SM3 over facts, reasons and files (id and digest) in canonical JSON.
 */
export async function addSubmission(tx: Tx, ref: CaseRef, input: NewSubmission): Promise<Submission> {
  const scope = await scopeOf(tx, ref);
  const digests = await submitFiles(tx, ref, input.files);
  const answers = canonicalJson(parseObject(JSON.stringify(input.facts)));
  const reasons = canonicalJson(input.reasons);
  const earlier = await listSubmissions(tx, ref);
  const running = await nextNumber(tx, ref.tenantId, `receipt-${input.year}`);
  const row = await tx
    .insertInto('submission')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      number: earlier.length + 1,
      case_version: input.caseVersion,
      plugin_version: input.pluginVersion,
      form_version: input.formVersion,
      answers,
      reasons,
      files: [...input.files],
      content_hash: contentHash({ answers, reasons, files: digests }),
      receipt_number: `${ref.tenantId}-${input.year}-R${String(running).padStart(4, '0')}`,
      received_by: input.receivedBy,
      received_at: input.at,
      submitted_on: input.on,
      submitted_by: input.by.id,
      submitted_by_name: input.by.name,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSubmission(row);
}

/** A case's submissions in their order; the last one is what reviewers decide on. */
export async function listSubmissions(tx: Tx, ref: CaseRef): Promise<Submission[]> {
  const rows = await tx
    .selectFrom('submission')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('number')
    .execute();
  return rows.map(toSubmission);
}

/** The last submission, or undefined for a case that was never submitted. */
export async function findLastSubmission(tx: Tx, ref: CaseRef): Promise<Submission | undefined> {
  return (await listSubmissions(tx, ref)).at(-1);
}

export function contentHash(content: { answers: string; reasons: string; files: Record<string, string> }): string {
  return sm3(`${content.answers}\n${content.reasons}\n${canonicalJson(content.files)}`);
}

function toSubmission(row: Selectable<SubmissionTable>): Submission {
  return {
    id: row.id,
    number: row.number,
    caseVersion: row.case_version,
    pluginVersion: row.plugin_version,
    formVersion: row.form_version,
    facts: parseObject(row.answers),
    reasons: parseObject(row.reasons),
    files: row.files,
    contentHash: row.content_hash,
    receiptNumber: row.receipt_number,
    receivedBy: row.received_by,
    receivedAt: row.received_at,
    submittedOn: row.submitted_on,
    submittedBy: { id: row.submitted_by, name: row.submitted_by_name },
  };
}
