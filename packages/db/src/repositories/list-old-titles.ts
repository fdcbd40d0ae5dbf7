import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { type OldTitle, type OldTitleStatus, toOldTitle } from './old-titles.ts';
import { inDivision, matchesName } from './search.ts';

export interface OldTitleFilter {
  status?: OldTitleStatus | undefined;
  kind?: 'platform' | 'base' | undefined;
  tenantId?: string | undefined;
  importId?: string | undefined;
  /** of these operators, whatever the authority */
  uscc?: string | undefined;
  division?: string | undefined;
  /** part of a name, an operator's name, a document number, a uscc, or pinyin initials; read literally */
  q?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

/** Titles of repealed measures that stand in the registry, in the order of division codes and then of names; everybody reads them. */
export async function listOldTitles(tx: Tx, filter: OldTitleFilter = {}): Promise<{ rows: OldTitle[]; total: number }> {
  const { page = 1, pageSize = 50 } = filter;
  const asked = tx.selectFrom('old_title as t').where((eb) => eb.and(conditions(filter)));
  const rows = await asked
    .selectAll('t')
    .orderBy('t.division_code')
    .orderBy('t.name_initials')
    .orderBy('t.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { n } = await asked.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow();
  return { rows: rows.map(toOldTitle), total: n };
}

function conditions({ status, kind, tenantId, importId, uscc, division, q }: OldTitleFilter) {
  return [
    status === undefined ? sql<boolean>`t.status <> 'undone'` : sql<boolean>`t.status = ${status}`,
    ...(kind === undefined ? [] : [sql<boolean>`t.kind = ${kind}`]),
    ...(tenantId === undefined ? [] : [sql<boolean>`t.tenant_id = ${tenantId}`]),
    ...(importId === undefined ? [] : [sql<boolean>`t.import_id = ${importId}`]),
    ...(uscc === undefined ? [] : [sql<boolean>`t.operator_uscc = ${uscc}`]),
    ...(division === undefined ? [] : [inDivision('t.division_code', division)]),
    ...(q === undefined || q.trim() === '' ? [] : [matchesName('t', q.trim())]),
  ];
}

/** Titles of an import as they stand in its file, after a row; for what reads them all without holding them all. */
export async function listImportedRows(
  tx: Tx,
  query: { tenantId: string; importId: string; after: number; limit: number },
): Promise<OldTitle[]> {
  const rows = await tx
    .selectFrom('old_title')
    .selectAll()
    .where('tenant_id', '=', query.tenantId)
    .where('import_id', '=', query.importId)
    .where('row_number', '>', query.after)
    .orderBy('row_number')
    .limit(query.limit)
    .execute();
  return rows.map(toOldTitle);
}
