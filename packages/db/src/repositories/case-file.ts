import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { CaseFile as CaseFileTable } from '../generated/schema.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { CaseRef } from './case-ref.ts';

export type Decider = 'province' | 'ministry';

/** A case as its events leave it. Days are YYYY-MM-DD, moments ISO text. */
export interface CaseFile extends CaseRef {
  number: string;
  jurisdiction: string;
  pluginVersion: string;
  noticeId: string;
  year: number;
  kind: string;
  name: string;
  nameInitials: string;
  operatorId: string;
  operatorName: string;
  operatorUscc: string;
  divisionCode: string;
  /** the unit the application is addressed to: its recommender at the first level */
  unitId: string;
  /** the level that decides: the ministry, or the province in a programme of its own */
  decider: Decider;
  submitted: boolean;
  visibleToMinistry: boolean;
  stage: string;
  phase: string | null;
  level: string | null;
  closedReason: string | null;
  version: number;
  /** the engine's CaseState */
  state: JsonObject;
  submittedOn: string | null;
  tilted: boolean;
  createdAt: string;
  updatedAt: string;
}

/** Reads a case and locks it until the transaction ends; for commands. Errors: NOT_FOUND (or not this role's to change). */
export async function lockCase(tx: Tx, ref: CaseRef): Promise<CaseFile> {
  const row = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .forUpdate()
    .executeTakeFirst();
  return row ? toCaseFile(row) : fail('NOT_FOUND');
}

/** Reads a case as its events leave it, without locking it; undefined where there is none this role may read. */
export async function findCaseFile(tx: Tx, ref: CaseRef): Promise<CaseFile | undefined> {
  const row = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .executeTakeFirst();
  return row && toCaseFile(row);
}

/** Reads and locks it for work that can wait (role jobs): undefined where somebody is at the case now, or there is none. */
export async function lockCaseIfFree(tx: Tx, ref: CaseRef): Promise<CaseFile | undefined> {
  const row = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.caseId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && toCaseFile(row);
}

export function toCaseFile(row: Selectable<CaseFileTable>): CaseFile {
  return {
    tenantId: row.tenant_id,
    caseId: row.id,
    number: row.number,
    jurisdiction: row.jurisdiction,
    pluginVersion: row.plugin_version,
    noticeId: row.notice_id,
    year: row.year,
    kind: row.kind,
    name: row.name,
    nameInitials: row.name_initials,
    operatorId: row.operator_id,
    operatorName: row.operator_name,
    operatorUscc: row.operator_uscc,
    divisionCode: row.division_code,
    unitId: row.unit_id,
    decider: row.decider === 'province' ? 'province' : 'ministry',
    submitted: row.submitted,
    visibleToMinistry: row.visible_to_ministry,
    stage: row.stage,
    phase: row.phase,
    level: row.level,
    closedReason: row.closed_reason,
    version: row.version,
    state: parseObject(row.state),
    submittedOn: row.submitted_on,
    tilted: row.tilted,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
