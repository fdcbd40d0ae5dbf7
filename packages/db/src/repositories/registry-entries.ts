import { fail } from '@shifan/errors';
import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseRef } from './case-ref.ts';
import { nameColumns, type RegistryName } from './registry-names.ts';

export type RegistryStanding =
  | 'candidate'
  | 'extended'
  | 'designated'
  | 'rectifying'
  | 'revoked'
  | 'expired'
  | 'exited'
  | 'disqualified'
  | 'withdrawn'
  | 'objection-upheld';

/** Where a candidate or a title stands, and since which event of its case. */
export interface RegistryState {
  status: RegistryStanding;
  on: string;
  eventVersion: number;
  documentNumber: string | null;
  grantedOn: string | null;
  endsOn: string | null;
}

/** What happened to it and was made public. */
export interface NewRegistryStep {
  eventVersion: number;
  on: string;
  what: string;
  documentNumber?: string | undefined;
  citation?: object | undefined;
  publicNoticeId?: string | undefined;
}

export interface RegistryStep {
  on: string;
  what: string;
  documentNumber: string | null;
  citation: JsonObject | null;
  publicNoticeId: string | null;
}

/**
 * Enters a candidate into the registry, after `appendEvents` has made it one in the same transaction; by the authority that
 * decides, or by jobs for a case older than the registry.
 */
export async function enterRegistry(
  tx: Tx,
  file: CaseFile,
  input: { state: RegistryState; called: RegistryName },
): Promise<void> {
  await tx
    .insertInto('registry_entry')
    .values({
      tenant_id: file.tenantId,
      case_id: file.caseId,
      decider: file.decider,
      operator_id: file.operatorId,
      number: file.number,
      jurisdiction: file.jurisdiction,
      kind: file.kind,
      year: file.year,
      ...nameColumns(input.called),
      operator_uscc: file.operatorUscc,
      division_code: file.divisionCode,
      ...columnsOf(input.state),
    })
    .execute();
}

/** Where it stands now, with the event that made it so. Errors: NOT_FOUND. */
export async function setRegistryState(tx: Tx, ref: CaseRef, state: RegistryState): Promise<void> {
  const row = await tx
    .updateTable('registry_entry')
    .set(columnsOf(state))
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .returning('number')
    .executeTakeFirst();
  if (!row) fail('NOT_FOUND');
}

function columnsOf(state: RegistryState) {
  return {
    status: state.status,
    status_on: state.on,
    status_event: state.eventVersion,
    document_number: state.documentNumber,
    granted_on: state.grantedOn,
    ends_on: state.endsOn,
  };
}

/** Version of the last event that the registry tells of; undefined where the case is not in it. */
export async function findToldVersion(tx: Tx, ref: CaseRef): Promise<number | undefined> {
  const row = await tx
    .selectFrom('registry_step')
    .select((eb) => eb.fn.max('event_version').as('last'))
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .executeTakeFirst();
  return row?.last ?? undefined;
}

export async function addRegistrySteps(tx: Tx, file: CaseFile, steps: readonly NewRegistryStep[]): Promise<void> {
  if (steps.length === 0) return;
  await tx
    .insertInto('registry_step')
    .values(
      steps.map((step) => ({
        tenant_id: file.tenantId,
        case_id: file.caseId,
        event_version: step.eventVersion,
        decider: file.decider,
        operator_id: file.operatorId,
        on_day: step.on,
        what: step.what,
        document_number: step.documentNumber ?? null,
        citation: step.citation ? JSON.stringify(step.citation) : null,
        public_notice_id: step.publicNoticeId ?? null,
      })),
    )
    .execute();
}

/** What was made public of a candidate or a title, in order; everybody reads it. */
export async function listRegistrySteps(tx: Tx, ref: CaseRef): Promise<RegistryStep[]> {
  const rows = await tx
    .selectFrom('registry_step')
    .select(['on_day', 'what', 'document_number', 'citation', 'public_notice_id'])
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('event_version')
    .execute();
  return rows.map((row) => ({
    on: row.on_day,
    what: row.what,
    documentNumber: row.document_number,
    citation: row.citation === null ? null : parseObject(row.citation),
    publicNoticeId: row.public_notice_id,
  }));
}

/** The public notices a case was on, the last published first; everybody reads them. */
export async function listNoticesOfCase(
  tx: Tx,
  ref: CaseRef,
): Promise<{ id: string; phase: string; firstDay: string }[]> {
  const rows = await tx
    .selectFrom('public_notice_item as i')
    .innerJoin('public_notice as n', (join) =>
      join.onRef('n.tenant_id', '=', 'i.notice_tenant_id').onRef('n.id', '=', 'i.public_notice_id'),
    )
    .select(['n.id', 'n.phase', 'n.first_day'])
    .where('i.tenant_id', '=', ref.tenantId)
    .where('i.case_id', '=', ref.caseId)
    .orderBy('n.published_at', 'desc')
    .execute();
  return rows.map((row) => ({ id: row.id, phase: row.phase, firstDay: row.first_day }));
}
