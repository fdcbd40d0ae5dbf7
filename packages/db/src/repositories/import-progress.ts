import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { ImportCounts, ImportRef, TitleImport } from './title-imports.ts';
import { toTitleImport } from './title-imports.ts';

/** Lists that wait for the server, of every tenant, the first uploaded first; those that no process holds. Role jobs. */
export async function listWaitingImports(tx: Tx, limit: number): Promise<ImportRef[]> {
  const rows = await tx
    .selectFrom('title_import')
    .select(['tenant_id', 'id'])
    .where('state', 'in', ['checking', 'importing'])
    .where(isFree)
    .orderBy('uploaded_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ tenantId: row.tenant_id, importId: row.id }));
}

// By the clock of the database, that all processes share and no demo moves.
const isFree = sql<boolean>`(held_until is null or held_until < clock_timestamp())`;
const holding = (seconds: number) => sql<string>`clock_timestamp() + make_interval(secs => ${seconds})`;

/** Takes a list for this process, for so many seconds; undefined where another one has it. Role jobs, in the tenant. */
export async function holdTitleImport(tx: Tx, ref: ImportRef, seconds: number): Promise<TitleImport | undefined> {
  const row = await tx
    .updateTable('title_import')
    .set({ held_until: holding(seconds) })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .where('state', 'in', ['checking', 'importing'])
    .where(isFree)
    .returningAll()
    .executeTakeFirst();
  return row && toTitleImport(row);
}

/** Says that this process is still at it. */
export async function keepHolding(tx: Tx, ref: ImportRef, seconds: number): Promise<void> {
  await tx
    .updateTable('title_import')
    .set({ held_until: holding(seconds) })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .where('state', 'in', ['checking', 'importing'])
    .execute();
}

/** Lets go of a list that failed for a reason outside it: the next look takes it up where it stands. */
export async function releaseTitleImport(tx: Tx, ref: ImportRef): Promise<void> {
  await keepHolding(tx, ref, 0);
}

export interface Step {
  while: 'checking' | 'importing';
  /** row up to which the list was done before: another process that did it too finds another number */
  from: number;
  to: number;
  counts: Partial<ImportCounts>;
  seconds: number;
}

/**
 * Notes a piece of work, in the transaction that does it. False where another process has done it: then nothing of this
 * one may stand.
 */
export async function noteImportStep(tx: Tx, ref: ImportRef, step: Step): Promise<boolean> {
  const { counts } = step;
  const row = await tx
    .updateTable('title_import')
    .set((eb) => ({
      rows_done: step.to,
      good: eb('good', '+', counts.good ?? 0),
      faulty: eb('faulty', '+', counts.faulty ?? 0),
      warned: eb('warned', '+', counts.warned ?? 0),
      unchanged: eb('unchanged', '+', counts.unchanged ?? 0),
      repeated: eb('repeated', '+', counts.repeated ?? 0),
      problems: eb('problems', '+', counts.problems ?? 0),
      imported: eb('imported', '+', counts.imported ?? 0),
      held_until: holding(step.seconds),
    }))
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .where('state', '=', step.while)
    .where('rows_done', '=', step.from)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many rows the list has, once that is known. */
export async function setImportTotal(tx: Tx, ref: ImportRef, rowsTotal: number): Promise<void> {
  await tx
    .updateTable('title_import')
    .set({ rows_total: rowsTotal })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .execute();
}

export type ImportEnd = { state: 'checked' } | { state: 'imported'; at: string } | { state: 'failed'; failure: string };

/**
 * Ends the dry run, the import, or both where the file cannot be read. What was good in the dry run and is not imported
 * had come into the registry in between: unchanged.
 */
export async function endTitleImport(tx: Tx, ref: ImportRef, end: ImportEnd): Promise<void> {
  await tx
    .updateTable('title_import')
    .set((eb) => ({
      state: end.state,
      held_until: null,
      ...(end.state === 'failed' ? { failure: end.failure } : {}),
      ...(end.state === 'imported'
        ? { imported_at: end.at, good: eb.ref('imported'), unchanged: sql<number>`good + unchanged - imported` }
        : {}),
    }))
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .where('state', '=', end.state === 'imported' ? 'importing' : 'checking')
    .execute();
}
