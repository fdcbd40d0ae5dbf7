import { fail } from '@shifan/errors';
import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { MaterialChange as MaterialChangeTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { decidedScopeOf } from './case-scope.ts';
import { submitFiles } from './submit-files.ts';

export type ChangeSort = 'rename' | 'merger' | 'reorganisation' | 'other';
export type ChangeStatus = 'reported' | 'examined' | 'kept' | 'revoked';

export interface NewMaterialChange {
  /** the id the engine's event names; absent: a new one */
  id?: string | undefined;
  sort: ChangeSort;
  eventOn: string;
  reportedOn: string;
  deadline: string;
  late: boolean;
  description: string;
  /** ids of the evidence files handed in with it */
  files?: readonly string[];
  by: Author;
}

/** An opinion on a change, or the decision. */
export interface ChangeStep {
  keep: boolean;
  reasons: string;
  by: Author;
  on: string;
}

export interface MaterialChange extends CaseRef {
  id: string;
  sort: ChangeSort;
  eventOn: string;
  reportedOn: string;
  deadline: string;
  late: boolean;
  description: string;
  files: string[];
  reportedBy: string;
  status: ChangeStatus;
  opinion: ChangeStep | null;
  decision: ChangeStep | null;
  /** the year's selection in which it was settled */
  round: string | null;
}

/** Records a change the operator reports; its files are handed in with it. */
export async function addMaterialChange(tx: Tx, ref: CaseRef, input: NewMaterialChange): Promise<MaterialChange> {
  const scope = await decidedScopeOf(tx, ref);
  const files = [...(input.files ?? [])];
  await submitFiles(tx, ref, files);
  const row = await tx
    .insertInto('material_change')
    .values({
      tenant_id: ref.tenantId,
      id: input.id ?? newId(),
      case_id: ref.caseId,
      sort: input.sort,
      event_on: input.eventOn,
      reported_on: input.reportedOn,
      deadline: input.deadline,
      late: input.late,
      description: input.description,
      files,
      author_id: input.by.id,
      author_name: input.by.name,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMaterialChange(row);
}

/** The opinion of whoever examines the change; a later one takes its place until it is settled. Errors: NOT_FOUND. */
export async function noteChangeOpinion(
  tx: Tx,
  key: { tenantId: string; id: string },
  opinion: ChangeStep,
): Promise<MaterialChange> {
  const row = await tx
    .updateTable('material_change')
    .set({
      status: 'examined',
      opinion_keep: opinion.keep,
      opinion_reasons: opinion.reasons,
      opinion_by: opinion.by.id,
      opinion_by_name: opinion.by.name,
      opinion_on: opinion.on,
    })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('status', 'in', ['reported', 'examined'])
    .returningAll()
    .executeTakeFirst();
  return row ? toMaterialChange(row) : fail('NOT_FOUND');
}

/** The decision, once; by the deciding authority. Errors: NOT_FOUND. */
export async function settleMaterialChange(
  tx: Tx,
  key: { tenantId: string; id: string },
  decision: ChangeStep & { round?: string | undefined },
): Promise<MaterialChange> {
  const row = await tx
    .updateTable('material_change')
    .set({
      status: decision.keep ? 'kept' : 'revoked',
      decision_keep: decision.keep,
      decision_reasons: decision.reasons,
      decision_by: decision.by.id,
      decision_by_name: decision.by.name,
      decision_on: decision.on,
      round: decision.round ?? null,
    })
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('status', 'in', ['reported', 'examined'])
    .returningAll()
    .executeTakeFirst();
  return row ? toMaterialChange(row) : fail('NOT_FOUND');
}

/** A case's changes in the order they were reported in. */
export async function listMaterialChanges(tx: Tx, ref: CaseRef): Promise<MaterialChange[]> {
  const rows = await tx
    .selectFrom('material_change')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('reported_on')
    .orderBy('id')
    .execute();
  return rows.map(toMaterialChange);
}

/** Changes of all cases this role may read, those to be settled unless `settled`, by deadline. */
export async function listOpenChanges(
  tx: Tx,
  filter: { settled?: boolean; limit?: number } = {},
): Promise<MaterialChange[]> {
  const statuses = filter.settled ? ['kept', 'revoked'] : ['reported', 'examined'];
  const rows = await tx
    .selectFrom('material_change')
    .selectAll()
    .where('status', 'in', statuses)
    .orderBy('deadline')
    .orderBy('id')
    .limit(filter.limit ?? 500)
    .execute();
  return rows.map(toMaterialChange);
}

function toMaterialChange(row: Selectable<MaterialChangeTable>): MaterialChange {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    sort: row.sort === 'rename' || row.sort === 'merger' || row.sort === 'reorganisation' ? row.sort : 'other',
    eventOn: row.event_on,
    reportedOn: row.reported_on,
    deadline: row.deadline,
    late: row.late,
    description: row.description,
    files: row.files,
    reportedBy: row.author_name,
    status: toStatus(row.status),
    opinion: stepOf({
      keep: row.opinion_keep,
      reasons: row.opinion_reasons,
      id: row.opinion_by,
      name: row.opinion_by_name,
      on: row.opinion_on,
    }),
    decision: stepOf({
      keep: row.decision_keep,
      reasons: row.decision_reasons,
      id: row.decision_by,
      name: row.decision_by_name,
      on: row.decision_on,
    }),
    round: row.round,
  };
}

type StepColumns = Record<'reasons' | 'id' | 'name' | 'on', string | null> & { keep: boolean | null };

/** A check holds that these columns are all there or none. */
function stepOf({ keep, reasons, id, name, on }: StepColumns): ChangeStep | null {
  if (keep === null) return null;
  return { keep, reasons: reasons ?? '', by: { id: id ?? '', name: name ?? '' }, on: on ?? '' };
}

function toStatus(text: string): ChangeStatus {
  return text === 'examined' || text === 'kept' || text === 'revoked' ? text : 'reported';
}
