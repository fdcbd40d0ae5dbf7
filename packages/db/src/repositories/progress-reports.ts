import type { Selectable } from 'kysely';
import type { Tx } from '../context.ts';
import type { ProgressReport as ProgressReportTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author, CaseRef } from './case-ref.ts';
import { scopeOf } from './case-scope.ts';
import { type TargetProgress, type TaskProgress, toTargets, toTasks } from './plan-progress.ts';
import { submitFiles } from './submit-files.ts';

export interface NewProgressReport {
  on: string;
  /** the time it tells of, where the operator names one */
  period?: string | undefined;
  targets: readonly TargetProgress[];
  tasks: readonly TaskProgress[];
  note?: string | undefined;
  /** ids of the evidence files handed in with it */
  files?: readonly string[];
  by: Author;
  at: string;
}

export interface ProgressReport extends CaseRef {
  id: string;
  /** from 1 in the case */
  number: number;
  on: string;
  period: string | null;
  targets: TargetProgress[];
  tasks: TaskProgress[];
  note: string | null;
  files: string[];
  by: string;
  at: string;
}

/** Records a report of the operator's; its files are handed in with it. */
export async function addProgressReport(tx: Tx, ref: CaseRef, input: NewProgressReport): Promise<ProgressReport> {
  const scope = await scopeOf(tx, ref);
  const files = [...(input.files ?? [])];
  await submitFiles(tx, ref, files);
  const earlier = await listProgressReports(tx, ref);
  const row = await tx
    .insertInto('progress_report')
    .values({
      tenant_id: ref.tenantId,
      id: newId(),
      case_id: ref.caseId,
      number: earlier.length + 1,
      reported_on: input.on,
      period: input.period ?? null,
      targets: JSON.stringify(input.targets),
      tasks: JSON.stringify(input.tasks),
      note: input.note ?? null,
      files,
      author_id: input.by.id,
      author_name: input.by.name,
      reported_at: input.at,
      ...scope,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toProgressReport(row);
}

/** A case's reports, the newest first. */
export async function listProgressReports(tx: Tx, ref: CaseRef): Promise<ProgressReport[]> {
  const rows = await tx
    .selectFrom('progress_report')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toProgressReport);
}

/** The newest report of each of these cases that has one, for lists. */
export async function listLastReports(tx: Tx, refs: readonly CaseRef[]): Promise<ProgressReport[]> {
  if (refs.length === 0) return [];
  const rows = await tx
    .selectFrom('progress_report')
    .selectAll()
    .distinctOn(['tenant_id', 'case_id'])
    .where(
      'case_id',
      'in',
      refs.map((ref) => ref.caseId),
    )
    .orderBy('tenant_id')
    .orderBy('case_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toProgressReport);
}

function toProgressReport(row: Selectable<ProgressReportTable>): ProgressReport {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    number: row.number,
    on: row.reported_on,
    period: row.period,
    targets: toTargets(row.targets),
    tasks: toTasks(row.tasks),
    note: row.note,
    files: row.files,
    by: row.author_name,
    at: row.reported_at,
  };
}
