import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { Objection as ObjectionTable } from '../generated/schema.ts';
import type { CaseRef } from './case-ref.ts';
import { addObjectionFiles, type NewObjectionFile } from './objection-files.ts';

export type ObjectionStatus = 'open' | 'unfounded' | 'founded';

export interface NewObjection extends CaseRef {
  id: string;
  commandId: string;
  /** the deciding authority, which published the notice */
  noticeTenantId: string;
  publicNoticeId: string;
  caseName: string;
  /** null: without a name, without an address */
  name: string | null;
  contact: string | null;
  grounds: string;
  statement: string;
  /** by which it is acknowledged, with the digest of its content */
  number: string;
  contentHash: string;
  files: readonly NewObjectionFile[];
  /** SM3 of the tracking code; the code itself is kept nowhere */
  trackingHash: string;
  at: string;
  on: string;
}

export interface Objection extends CaseRef {
  id: string;
  noticeTenantId: string;
  publicNoticeId: string;
  caseName: string;
  /** null: not told */
  name: string | null;
  contact: string | null;
  grounds: string;
  statement: string;
  /** null: of an objection older than acknowledgements */
  number: string | null;
  contentHash: string | null;
  receivedAt: string;
  receivedOn: string;
  status: ObjectionStatus;
  findings: string | null;
  reply: string | null;
  settledOn: string | null;
  settledAt: string | null;
}

/**
 * Takes an objection in (role public, `withPublic` with the tracking hash). Repeated under the same command id it
 * changes nothing; the item must be on that notice. Errors: NOT_FOUND.
 */
export async function fileObjection(tx: Tx, input: NewObjection): Promise<void> {
  const taken = await tx
    .insertInto('objection')
    .values({
      tenant_id: input.tenantId,
      id: input.id,
      command_id: input.commandId,
      notice_tenant_id: input.noticeTenantId,
      public_notice_id: input.publicNoticeId,
      case_id: input.caseId,
      case_name: input.caseName,
      name: input.name,
      contact: input.contact,
      grounds: input.grounds,
      statement: input.statement,
      number: input.number,
      content_hash: input.contentHash,
      tracking_hash: input.trackingHash,
      received_at: input.at,
      received_on: input.on,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(taken.numInsertedOrUpdatedRows ?? 0) > 0) await addObjectionFiles(tx, input, input.files);
}

export interface TrackedObjection {
  number: string | null;
  contentHash: string | null;
  status: ObjectionStatus;
  receivedAt: string;
  caseName: string;
  settledOn: string | null;
  reply: string | null;
}

/** The one objection whose tracking hash the transaction was opened with (role public). */
export async function findTrackedObjection(tx: Tx): Promise<TrackedObjection | undefined> {
  const row = await tx
    .selectFrom('objection')
    .select(['number', 'content_hash', 'status', 'received_at', 'case_name', 'settled_on', 'reply'])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    number: row.number,
    contentHash: row.content_hash,
    status: toStatus(row.status),
    receivedAt: row.received_at,
    caseName: row.case_name,
    settledOn: row.settled_on,
    reply: row.reply,
  };
}

/** Objections on a notice, oldest first, for the authority that decides on it. */
export async function listObjections(
  tx: Tx,
  notice: { noticeTenantId: string; publicNoticeId: string },
): Promise<Objection[]> {
  const rows = await tx
    .selectFrom('objection')
    .selectAll()
    .where('notice_tenant_id', '=', notice.noticeTenantId)
    .where('public_notice_id', '=', notice.publicNoticeId)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map(toObjection);
}

/**
 * Objections to a case that its events do not hold yet. A confirmation must ask, in its own transaction: an objection
 * is received when its row is there, not when its event follows.
 */
export async function hasUnrecordedObjections(tx: Tx, ref: CaseRef): Promise<boolean> {
  const row = await tx
    .selectFrom('objection')
    .select('id')
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('event_version', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export interface UnrecordedObjection extends CaseRef {
  id: string;
  noticeTenantId: string;
  publicNoticeId: string;
  receivedOn: string;
}

/** Objections of every tenant whose event is still to be written (role jobs), locked until the transaction ends. */
export async function claimUnrecordedObjections(
  tx: Tx,
  claim: { limit: number; publicNoticeId?: string },
): Promise<UnrecordedObjection[]> {
  const rows = await tx
    .selectFrom('objection')
    .select(['tenant_id', 'id', 'notice_tenant_id', 'public_notice_id', 'case_id', 'received_on'])
    .where('event_version', 'is', null)
    .where((eb) => (claim.publicNoticeId ? eb('public_notice_id', '=', claim.publicNoticeId) : eb.lit(true)))
    .orderBy('tenant_id')
    .orderBy('id')
    .limit(claim.limit)
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    noticeTenantId: row.notice_tenant_id,
    publicNoticeId: row.public_notice_id,
    receivedOn: row.received_on,
  }));
}

/** Notes the case version whose event records the objection (role jobs, in the case's tenant). Errors: NOT_FOUND. */
export async function markObjectionRecorded(
  tx: Tx,
  objection: { tenantId: string; id: string },
  eventVersion: number,
): Promise<void> {
  const row = await tx
    .updateTable('objection')
    .set({ event_version: eventVersion })
    .where('tenant_id', '=', objection.tenantId)
    .where('id', '=', objection.id)
    .where('event_version', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!row) fail('NOT_FOUND');
}

export interface Settlement {
  founded: boolean;
  findings: string;
  reply: string;
  on: string;
  at: string;
  by: string;
}

/** Settles an open objection; by the deciding authority. Errors: NOT_FOUND; OBJECTION_SETTLED where it is settled. */
export async function settleObjection(
  tx: Tx,
  key: { tenantId: string; id: string },
  input: Settlement,
): Promise<Objection> {
  const row = await tx
    .updateTable('objection')
    .set({
      status: input.founded ? 'founded' : 'unfounded',
      findings: input.findings,
      reply: input.reply,
      settled_on: input.on,
      settled_at: input.at,
      settled_by: input.by,
    })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('status', '=', 'open')
    .returningAll()
    .executeTakeFirst();
  if (row) return toObjection(row);
  const settled = await tx
    .selectFrom('objection')
    .select('settled_on')
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return settled
    ? fail('OBJECTION_SETTLED', { objection: key.id, settledOn: settled.settled_on ?? '' })
    : fail('NOT_FOUND');
}

function toObjection(row: Selectable<ObjectionTable>): Objection {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    noticeTenantId: row.notice_tenant_id,
    publicNoticeId: row.public_notice_id,
    caseName: row.case_name,
    name: row.name,
    contact: row.contact,
    grounds: row.grounds,
    statement: row.statement,
    number: row.number,
    contentHash: row.content_hash,
    receivedAt: row.received_at,
    receivedOn: row.received_on,
    status: toStatus(row.status),
    findings: row.findings,
    reply: row.reply,
    settledOn: row.settled_on,
    settledAt: row.settled_at,
  };
}

function toStatus(text: string): ObjectionStatus {
  return text === 'unfounded' || text === 'founded' ? text : 'open';
}
