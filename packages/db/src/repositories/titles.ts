import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { Title as TitleTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { CaseFile, Decider } from './case-file.ts';
import type { CaseRef } from './case-ref.ts';

export type TitleStatus = 'held' | 'rectifying' | 'revoked' | 'expired' | 'withdrawn';

/** What everybody may read of a title. */
export interface Title extends CaseRef {
  id: string;
  decider: Decider;
  jurisdiction: string;
  kind: string;
  name: string;
  nameInitials: string;
  operatorName: string;
  operatorUscc: string;
  divisionCode: string;
  documentNumber: string;
  grantedOn: string;
  endsOn: string | null;
  status: TitleStatus;
  statusOn: string;
}

/**
 * Writes the title down, after `appendEvents` has designated the case in the same transaction; by the authority that
 * decides. A case has one title for ever. Errors: NOT_FOUND where no event of that version designated the case.
 */
export async function grantTitle(
  tx: Tx,
  file: CaseFile,
  input: { eventVersion: number; documentNumber: string; on: string; endsOn?: string | undefined },
): Promise<Title> {
  const row = await tx
    .insertInto('title')
    .values({
      tenant_id: file.tenantId,
      id: newId(),
      case_id: file.caseId,
      decider: file.decider,
      granted_by_event: input.eventVersion,
      jurisdiction: file.jurisdiction,
      kind: file.kind,
      name: file.name,
      name_initials: file.nameInitials,
      operator_name: file.operatorName,
      operator_uscc: file.operatorUscc,
      division_code: file.divisionCode,
      document_number: input.documentNumber,
      granted_on: input.on,
      ends_on: input.endsOn ?? null,
      status_on: input.on,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toTitle(row);
}

/** What has become of a title, with the events that made it so; the jobs role lets titles expire. Errors: NOT_FOUND. */
export async function setTitleStatus(tx: Tx, ref: CaseRef, input: { status: TitleStatus; on: string }): Promise<Title> {
  const row = await tx
    .updateTable('title')
    .set({ status: input.status, status_on: input.on })
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .returningAll()
    .executeTakeFirst();
  return row ? toTitle(row) : fail('NOT_FOUND');
}

/** A case's title, or undefined before there is one. */
export async function findTitle(tx: Tx, ref: CaseRef): Promise<Title | undefined> {
  const row = await tx
    .selectFrom('title')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .executeTakeFirst();
  return row && toTitle(row);
}

export function toTitle(row: Selectable<TitleTable>): Title {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    decider: row.decider === 'province' ? 'province' : 'ministry',
    jurisdiction: row.jurisdiction,
    kind: row.kind,
    name: row.name,
    nameInitials: row.name_initials,
    operatorName: row.operator_name,
    operatorUscc: row.operator_uscc,
    divisionCode: row.division_code,
    documentNumber: row.document_number,
    grantedOn: row.granted_on,
    endsOn: row.ends_on,
    status: toStatus(row.status),
    statusOn: row.status_on,
  };
}

const STATUSES: readonly TitleStatus[] = ['held', 'rectifying', 'revoked', 'expired', 'withdrawn'];

function toStatus(text: string): TitleStatus {
  return STATUSES.find((status) => status === text) ?? 'held';
}
