import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { type CaseView, selectCaseViews, toCaseView } from './case-view.ts';

export interface CaseFilter {
  stages?: readonly string[];
  kind?: string;
  level?: string;
  noticeId?: string;
  unitId?: string;
  jurisdiction?: string;
  /** part of a name, a number, a uscc, or pinyin initials; read literally */
  q?: string;
  page?: number;
  pageSize?: number;
}

export interface CaseList {
  rows: CaseView[];
  total: number;
  page: number;
  pageSize: number;
  /** cases by stage, of all stages, whatever stage and page the filter asks for */
  counts: Record<string, number>;
}

/**
 * Cases this role may read, in the order of division codes, then of names: article 8 forbids any ranking.
 * Pages are counted from 1.
 */
export async function listCases(tx: Tx, filter: CaseFilter = {}): Promise<CaseList> {
  const page = filter.page ?? 1;
  const pageSize = filter.pageSize ?? 50;
  const counts = await countByStage(tx, filter);
  const rows = await viewsOf(tx, await idsOfPage(tx, filter, { page, pageSize }));
  const wanted = filter.stages ?? Object.keys(counts);
  const total = wanted.reduce((sum, stage) => sum + (counts[stage] ?? 0), 0);
  return { rows: rows.map(toCaseView), total, page, pageSize, counts };
}

/** The page first, by the case alone; names of places and legal days are then joined to its few rows. */
async function idsOfPage(tx: Tx, filter: CaseFilter, size: { page: number; pageSize: number }): Promise<string[]> {
  const rows = await tx
    .selectFrom('case_file as c')
    .select('c.id')
    .where((eb) => eb.and(conditions(filter)))
    .where((eb) => (filter.stages ? eb('c.stage', 'in', [...filter.stages]) : eb.lit(true)))
    .orderBy('c.division_code')
    .orderBy('c.name_initials')
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(size.pageSize)
    .offset((size.page - 1) * size.pageSize)
    .execute();
  return rows.map((row) => row.id);
}

async function viewsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return selectCaseViews(tx)
    .where('c.id', 'in', [...ids])
    .orderBy('c.division_code')
    .orderBy('c.name_initials')
    .orderBy('c.name')
    .orderBy('c.id')
    .execute();
}

async function countByStage(tx: Tx, filter: CaseFilter): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom('case_file as c')
    .select(['c.stage', sql<number>`count(*)::int`.as('n')])
    .where((eb) => eb.and(conditions(filter)))
    .groupBy('c.stage')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.stage, row.n]));
}

function conditions(filter: CaseFilter) {
  const { kind, level, noticeId, unitId, jurisdiction, q } = filter;
  return [
    sql<boolean>`true`,
    ...(kind === undefined ? [] : [sql<boolean>`c.kind = ${kind}`]),
    ...(level === undefined ? [] : [sql<boolean>`c.level = ${level}`]),
    ...(noticeId === undefined ? [] : [sql<boolean>`c.notice_id = ${noticeId}`]),
    ...(unitId === undefined ? [] : [sql<boolean>`c.unit_id = ${unitId}`]),
    ...(jurisdiction === undefined ? [] : [sql<boolean>`c.jurisdiction = ${jurisdiction}`]),
    ...(q === undefined || q.trim() === '' ? [] : [matches(q.trim())]),
  ];
}

function matches(q: string) {
  const anywhere = `%${literal(q)}%`;
  const initials = `%${literal(q.toLowerCase())}%`;
  return sql<boolean>`(c.name like ${anywhere} or c.operator_name like ${anywhere} or c.number like ${anywhere}
    or c.operator_uscc like ${anywhere.toUpperCase()} or c.name_initials like ${initials})`;
}

/** In a search % and _ mean themselves. */
function literal(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}
