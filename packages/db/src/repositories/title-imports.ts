import { fail } from '@shifan/errors';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { TitleImport as TitleImportTable } from '../generated/schema.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';

export const IMPORT_STATES = ['checking', 'checked', 'importing', 'imported', 'undone', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export type ImportedRows = 'all' | 'good';

/** How many rows of a list are what. */
export interface ImportCounts {
  good: number;
  faulty: number;
  warned: number;
  unchanged: number;
  /** the same row stands earlier in the list */
  repeated: number;
  problems: number;
  imported: number;
}

/** A list of old titles that an authority handed in, and how far the server is with it. */
export interface TitleImport extends ImportCounts {
  tenantId: string;
  id: string;
  fileName: string;
  fileType: 'xlsx' | 'csv';
  size: number;
  sm3: string;
  state: ImportState;
  rowsTotal: number | null;
  rowsDone: number;
  failure: string | null;
  which: ImportedRows | null;
  uploadedBy: Author;
  uploadedAt: string;
  confirmedBy: Author | null;
  confirmedAt: string | null;
  importedAt: string | null;
  undoneBy: Author | null;
  undoneAt: string | null;
}

export interface ImportRef {
  tenantId: string;
  importId: string;
}

export interface NewTitleImport extends Pick<TitleImport, 'tenantId' | 'fileName' | 'fileType' | 'size' | 'sm3'> {
  by: Author;
  at: string;
}

/** Takes down a list that was handed in; the server checks it from here on. By a person of the authority. */
export async function addTitleImport(tx: Tx, input: NewTitleImport): Promise<TitleImport> {
  const row = await tx
    .insertInto('title_import')
    .values({
      tenant_id: input.tenantId,
      id: newId(),
      file_name: input.fileName,
      file_type: input.fileType,
      size: String(input.size),
      sm3: input.sm3,
      uploaded_by: input.by.id,
      uploaded_by_name: input.by.name,
      uploaded_at: input.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toTitleImport(row);
}

/** Errors: NOT_FOUND. */
export async function getTitleImport(tx: Tx, ref: ImportRef): Promise<TitleImport> {
  const row = await selectOne(tx, ref).executeTakeFirst();
  return row ? toTitleImport(row) : fail('NOT_FOUND');
}

/** The same for one who changes it: whoever else would waits, and sees what became of it. Errors: NOT_FOUND. */
export async function lockTitleImport(tx: Tx, ref: ImportRef): Promise<TitleImport> {
  // Not `for update`: that would hide a list which the asker may read and no longer change.
  await holdAlone(tx, `${ref.tenantId} ${ref.importId}`);
  return getTitleImport(tx, ref);
}

/** To the end of the transaction. */
async function holdAlone(tx: Tx, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`app.title_import ${what}`}, 0))`.execute(tx);
}

function selectOne(tx: Tx, ref: ImportRef) {
  return tx.selectFrom('title_import').selectAll().where('tenant_id', '=', ref.tenantId).where('id', '=', ref.importId);
}

/** All lists of the asker's authority, the latest first. */
export async function listTitleImports(
  tx: Tx,
  query: { page: number; pageSize: number },
): Promise<{ rows: TitleImport[]; total: number }> {
  const { page, pageSize } = query;
  const rows = await tx
    .selectFrom('title_import')
    .selectAll()
    .orderBy('uploaded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { n } = await tx
    .selectFrom('title_import')
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map(toTitleImport), total: n };
}

/**
 * The list of the same content that the server is at, or undefined. Until the end of the transaction nobody else of the authority asks the same: two
 * who hand in one file have one list.
 */
export async function findRunningImport(
  tx: Tx,
  key: { tenantId: string; sm3: string },
): Promise<TitleImport | undefined> {
  await holdAlone(tx, `${key.tenantId} ${key.sm3}`);
  const row = await tx
    .selectFrom('title_import')
    .selectAll()
    .where('tenant_id', '=', key.tenantId)
    .where('sm3', '=', key.sm3)
    .where('state', 'in', ['checking', 'importing'])
    .orderBy('uploaded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toTitleImport(row);
}

/** What a person decides: the server imports from here on. Errors: VERSION_STALE where it is no longer in the dry run. */
export async function confirmTitleImport(
  tx: Tx,
  ref: ImportRef,
  input: { which: ImportedRows; by: Author; at: string },
): Promise<TitleImport> {
  const row = await tx
    .updateTable('title_import')
    .set({
      state: 'importing',
      which: input.which,
      rows_done: 0,
      confirmed_by: input.by.id,
      confirmed_by_name: input.by.name,
      confirmed_at: input.at,
    })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .where('state', '=', 'checked')
    .returningAll()
    .executeTakeFirst();
  return row ? toTitleImport(row) : refuseStale(tx, ref, 'checked');
}

/** Marks an import as taken back, with `undoOldTitles`. Errors: VERSION_STALE where it does not stand imported. */
export async function markImportUndone(
  tx: Tx,
  ref: ImportRef,
  input: { by: Author; at: string },
): Promise<TitleImport> {
  const row = await tx
    .updateTable('title_import')
    .set({ state: 'undone', undone_by: input.by.id, undone_by_name: input.by.name, undone_at: input.at })
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', ref.importId)
    .where('state', '=', 'imported')
    .returningAll()
    .executeTakeFirst();
  return row ? toTitleImport(row) : refuseStale(tx, ref, 'imported');
}

async function refuseStale(tx: Tx, ref: ImportRef, expected: ImportState): Promise<never> {
  const { state } = await getTitleImport(tx, ref);
  return fail('VERSION_STALE', { expected, current: state });
}

export function toTitleImport(row: Selectable<TitleImportTable>): TitleImport {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    fileName: row.file_name,
    fileType: row.file_type === 'csv' ? 'csv' : 'xlsx',
    size: Number(row.size),
    sm3: row.sm3,
    state: IMPORT_STATES.find((state) => state === row.state) ?? 'failed',
    rowsTotal: row.rows_total,
    rowsDone: row.rows_done,
    good: row.good,
    faulty: row.faulty,
    warned: row.warned,
    unchanged: row.unchanged,
    repeated: row.repeated,
    problems: row.problems,
    imported: row.imported,
    failure: row.failure,
    which: row.which === null ? null : row.which === 'all' ? 'all' : 'good',
    uploadedBy: { id: row.uploaded_by, name: row.uploaded_by_name },
    uploadedAt: row.uploaded_at,
    confirmedBy: authorOf(row.confirmed_by, row.confirmed_by_name),
    confirmedAt: row.confirmed_at,
    importedAt: row.imported_at,
    undoneBy: authorOf(row.undone_by, row.undone_by_name),
    undoneAt: row.undone_at,
  };
}

function authorOf(id: string | null, name: string | null): Author | null {
  return id === null || name === null ? null : { id, name };
}
