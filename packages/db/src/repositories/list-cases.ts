import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { CaseRef } from './case-ref.ts';
import { type CaseView, selectCaseViews, toCaseView } from './case-view.ts';
import { inDivision, matchesName } from './search.ts';

export interface CaseFilter {
  stages?: readonly string[];
  kind?: string;
  level?: string;
  year?: number;
  noticeId?: string;
  unitId?: string;
  jurisdiction?: string;
  /** the authority whose cases; for the ministry, which reads those of all */
  tenantId?: string;
  /** a division's code; a province's holds all of its prefectures */
  division?: string;
  /** only cases with a legal day that has passed */
  overdue?: Overdue | undefined;
  /** part of a name, a number, a uscc, or pinyin initials; read literally */
  q?: string;
  page?: number;
  pageSize?: number;
}

/** Which standing legal days count as passed: those before `today`, of these names (absent: any). */
export interface Overdue {
  today: string;
  names?: readonly string[] | undefined;
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
  const rows = await listCasesById(tx, await idsOfPage(tx, filter, { page, pageSize }));
  const wanted = filter.stages ?? Object.keys(counts);
  const total = wanted.reduce((sum, stage) => sum + (counts[stage] ?? 0), 0);
  return { rows, total, page, pageSize, counts };
}

/** The page first, by the case alone; names of places and legal days are then joined to its few rows. */
async function idsOfPage(tx: Tx, filter: CaseFilter, size: { page: number; pageSize: number }): Promise<string[]> {
  const rows = await tx
    .selectFrom('case_file as c')
    .select('c.id')
    .where((eb) => eb.and(conditions(filter)))
    // `any`, for the list may be empty: no stage, no case
    .where((eb) => (filter.stages ? sql<boolean>`c.stage = any (${[...filter.stages]})` : eb.lit(true)))
    .orderBy('c.division_code')
    .orderBy('c.name_initials')
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(size.pageSize)
    .offset((size.page - 1) * size.pageSize)
    .execute();
  return rows.map((row) => row.id);
}

/** Those of these cases that this role may read, in the order of `listCases`. */
export async function listCasesById(tx: Tx, ids: readonly CaseRef['caseId'][]): Promise<CaseView[]> {
  if (ids.length === 0) return [];
  const rows = await selectCaseViews(tx)
    .where('c.id', 'in', [...ids])
    .orderBy('c.division_code')
    .orderBy('c.name_initials')
    .orderBy('c.name')
    .orderBy('c.id')
    .execute();
  return rows.map(toCaseView);
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
  const { kind, level, year, noticeId, unitId, jurisdiction, tenantId, division, overdue, q } = filter;
  return [
    sql<boolean>`true`,
    ...(kind === undefined ? [] : [sql<boolean>`c.kind = ${kind}`]),
    ...(level === undefined ? [] : [sql<boolean>`c.level = ${level}`]),
    ...(year === undefined ? [] : [sql<boolean>`c.year = ${year}`]),
    ...(noticeId === undefined ? [] : [sql<boolean>`c.notice_id = ${noticeId}`]),
    ...(unitId === undefined ? [] : [sql<boolean>`c.unit_id = ${unitId}`]),
    ...(jurisdiction === undefined ? [] : [sql<boolean>`c.jurisdiction = ${jurisdiction}`]),
    ...(tenantId === undefined ? [] : [sql<boolean>`c.tenant_id = ${tenantId}`]),
    ...(division === undefined ? [] : [inDivision('c.division_code', division)]),
    ...(overdue === undefined ? [] : [isOverdue(overdue)]),
    ...(q === undefined || q.trim() === '' ? [] : [matchesName('c', q.trim())]),
  ];
}

function isOverdue({ today, names }: Overdue) {
  const named = names === undefined ? sql`` : sql`and o.name = any (${[...names]})`;
  return sql<boolean>`exists (select from due_row o where o.tenant_id = c.tenant_id and o.case_id = c.id
    and o.superseded_at is null and o.on_day < ${today} ${named})`;
}
