import { type Selectable, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { TitleImportProblem } from '../generated/schema.ts';
import type { ImportRef } from './title-imports.ts';

/** What is wrong with a row of a list, and what would do. */
export interface ImportProblem {
  row: number;
  /** empty where the whole row is meant */
  header: string;
  code: string;
  value: string;
  message: string;
  accepted: string;
  mend: string | null;
  severity: 'error' | 'warning';
}

export interface NewImportProblems {
  while: 'checking' | 'importing';
  /** how many the list has before them */
  after: number;
  problems: readonly ImportProblem[];
}

/** Adds problems behind those that the list has; role jobs, with the piece of work that found them. */
export async function addImportProblems(tx: Tx, ref: ImportRef, input: NewImportProblems): Promise<void> {
  const rows = input.problems.map((problem, index) => ({ number: input.after + index + 1, ...problem }));
  if (rows.length === 0) return;
  await sql`insert into app.title_import_problem (tenant_id, import_id, number, found_while, row_number, header, code, value,
      message, accepted, mend, severity)
    select ${ref.tenantId}, ${ref.importId}, p.number, ${input.while}, p.row, nullif(p.header, ''), p.code, nullif(p.value, ''),
      p.message, nullif(p.accepted, ''), nullif(p.mend, ''), p.severity
    from json_to_recordset(${JSON.stringify(rows)}::json) as p(number integer, "row" integer, header text, code text, value text,
      message text, accepted text, mend text, severity text)`.execute(tx);
}

export interface ProblemFilter {
  code?: string | undefined;
  severity?: ImportProblem['severity'] | undefined;
  page: number;
  pageSize: number;
}

/** Problems of a list in the order they were found, after one; for what reads them all without holding them all. */
export async function listProblemsAfter(
  tx: Tx,
  ref: ImportRef,
  query: { after: number; limit: number },
): Promise<(ImportProblem & { number: number })[]> {
  const rows = await tx
    .selectFrom('title_import_problem')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('import_id', '=', ref.importId)
    .where('number', '>', query.after)
    .orderBy('number')
    .limit(query.limit)
    .execute();
  return rows.map((row) => ({ number: row.number, ...toProblem(row) }));
}

/** Problems of a list, by row. */
export async function listImportProblems(
  tx: Tx,
  ref: ImportRef,
  filter: ProblemFilter,
): Promise<{ rows: ImportProblem[]; total: number }> {
  const { code, severity, page, pageSize } = filter;
  const asked = tx
    .selectFrom('title_import_problem')
    .where('tenant_id', '=', ref.tenantId)
    .where('import_id', '=', ref.importId)
    .where((eb) => (code === undefined ? eb.lit(true) : eb('code', '=', code)))
    .where((eb) => (severity === undefined ? eb.lit(true) : eb('severity', '=', severity)));
  const rows = await asked
    .selectAll()
    .orderBy('row_number')
    .orderBy('number')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { n } = await asked.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow();
  return {
    rows: rows.map(toProblem),
    total: n,
  };
}

function toProblem(row: Selectable<TitleImportProblem>): ImportProblem {
  return {
    row: row.row_number,
    header: row.header ?? '',
    code: row.code,
    value: row.value ?? '',
    message: row.message,
    accepted: row.accepted ?? '',
    mend: row.mend,
    severity: row.severity === 'warning' ? 'warning' : 'error',
  };
}

/** Rows between two that had an error in the dry run: what was confirmed leaves them out, whatever they would be now. */
export async function listFaultyRows(
  tx: Tx,
  ref: ImportRef,
  between: { first: number; last: number },
): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('title_import_problem')
    .select('row_number')
    .distinct()
    .where('tenant_id', '=', ref.tenantId)
    .where('import_id', '=', ref.importId)
    .where('row_number', '>=', between.first)
    .where('row_number', '<=', between.last)
    .where('severity', '=', 'error')
    .execute();
  return new Set(rows.map((row) => row.row_number));
}

/** How many problems of each kind a list has, by code. */
export async function countImportProblems(
  tx: Tx,
  ref: ImportRef,
): Promise<{ code: string; severity: 'error' | 'warning'; count: number }[]> {
  const rows = await tx
    .selectFrom('title_import_problem')
    .select(['code', 'severity', sql<number>`count(*)::int`.as('count')])
    .where('tenant_id', '=', ref.tenantId)
    .where('import_id', '=', ref.importId)
    .groupBy(['code', 'severity'])
    .orderBy('code')
    .execute();
  return rows.map((row) => ({ ...row, severity: row.severity === 'warning' ? 'warning' : 'error' }));
}
