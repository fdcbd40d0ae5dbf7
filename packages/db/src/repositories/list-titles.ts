import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { inDivision, matchesName } from './search.ts';
import { type Title, type TitleStatus, toTitle } from './titles.ts';

export interface TitleFilter {
  statuses?: readonly TitleStatus[] | undefined;
  kind?: string | undefined;
  jurisdiction?: string | undefined;
  tenantId?: string | undefined;
  /** a division's code; a province's holds all of its prefectures */
  division?: string | undefined;
  /** part of a name, an operator's name, a document number, a uscc, or pinyin initials; read literally */
  q?: string | undefined;
  /** only titles of cases this role may read; not for the public, who reads no case */
  own?: boolean | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

export interface TitleList {
  rows: Title[];
  total: number;
  page: number;
  pageSize: number;
  /** titles by status, whatever status and page the filter asks for */
  counts: Record<string, number>;
}

/** Titles in the order of division codes, then of names (article 8 forbids any ranking); everybody reads all of them. */
export async function listTitles(tx: Tx, filter: TitleFilter = {}): Promise<TitleList> {
  const page = filter.page ?? 1;
  const pageSize = filter.pageSize ?? 50;
  const counted = await tx
    .selectFrom('title as t')
    .select(['t.status', sql<number>`count(*)::int`.as('n')])
    .where((eb) => eb.and(conditions(filter)))
    .groupBy('t.status')
    .execute();
  const counts: Record<string, number> = Object.fromEntries(counted.map((row) => [row.status, row.n]));
  const rows = await tx
    .selectFrom('title as t')
    .selectAll('t')
    .where((eb) => eb.and(conditions(filter)))
    .where((eb) => (filter.statuses ? eb('t.status', 'in', [...filter.statuses]) : eb.lit(true)))
    .orderBy('t.division_code')
    .orderBy('t.name_initials')
    .orderBy('t.name')
    .orderBy('t.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const total = (filter.statuses ?? Object.keys(counts)).reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  return { rows: rows.map(toTitle), total, page, pageSize, counts };
}

function conditions({ kind, jurisdiction, tenantId, division, q, own }: TitleFilter) {
  return [
    sql<boolean>`true`,
    ...(kind === undefined ? [] : [sql<boolean>`t.kind = ${kind}`]),
    ...(jurisdiction === undefined ? [] : [sql<boolean>`t.jurisdiction = ${jurisdiction}`]),
    ...(tenantId === undefined ? [] : [sql<boolean>`t.tenant_id = ${tenantId}`]),
    ...(division === undefined ? [] : [inDivision('t.division_code', division)]),
    ...(q === undefined || q.trim() === '' ? [] : [matchesName('t', q.trim())]),
    ...(own
      ? [sql<boolean>`exists (select from case_file f where f.tenant_id = t.tenant_id and f.id = t.case_id)`]
      : []),
  ];
}
