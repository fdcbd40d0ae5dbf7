import { type Expression, sql, type SqlBool } from 'kysely';
import type { Tx } from '../context.ts';
import type { RegistryStanding } from './registry-entries.ts';

export type RegistryStatus = RegistryStanding | 'legacy-held' | 'legacy-expired';

/** A candidate, a title or an old title as everybody may know it. */
export interface RegistryRow {
  tenantId: string;
  /** of the case, or of the old title */
  id: string;
  source: 'case' | 'old-title';
  number: string;
  /** of an old title the measure it rests on */
  jurisdiction: string;
  kind: 'platform' | 'base';
  year: number;
  name: string;
  operatorName: string;
  uscc: string;
  divisionCode: string;
  status: RegistryStatus;
  statusOn: string;
  documentNumber: string | null;
  grantedOn: string | null;
  endsOn: string | null;
}

export interface RegistryFilter {
  /** part of a name, an operator's name, their pinyin, a USCC, a number or a document number; read literally */
  q?: string | undefined;
  division?: string | undefined;
  kind?: 'platform' | 'base' | undefined;
  jurisdiction?: string | undefined;
  year?: number | undefined;
  statuses?: readonly RegistryStatus[] | undefined;
}

/** Where in the order a page begins: after this row. */
export type RegistryPlace = Pick<RegistryRow, 'divisionCode' | 'name' | 'id'> & { initials: string };

/** What a search found is sorted up to so many; of more the page is read in the order of the index. */
const FEW = 5000;

/** A page of the registry by division code and then name, and how many there are in all; everybody reads it. */
export async function searchRegistry(
  tx: Tx,
  filter: RegistryFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: RegistryRow[]; total: number }> {
  const { n } = await tx
    .selectFrom('registry as r')
    .select(sql<number>`count(*)::int`.as('n'))
    .where((eb) => eb.and(conditions(filter)))
    .executeTakeFirstOrThrow();
  const before = (page - 1) * pageSize;
  // Where nothing is found there is nothing to look for twice.
  if (n <= before) return { rows: [], total: n };
  const few = filter.q !== undefined && n <= FEW;
  const rows = few
    ? await foundFirst(tx, filter).limit(pageSize).offset(before).execute()
    : await asked(tx, filter).limit(pageSize).offset(before).execute();
  return { rows: rows.map(toRow), total: n };
}

/** The whole of what is asked for in pieces, for files: each piece begins after the last row of the one before. */
export async function listRegistryAfter(
  tx: Tx,
  filter: RegistryFilter,
  { after, limit }: { after: RegistryPlace | undefined; limit: number },
): Promise<{ rows: RegistryRow[]; last: RegistryPlace | undefined }> {
  const rows = await asked(tx, filter)
    .where((eb) =>
      after
        ? sql<SqlBool>`(r.division_code, r.name_initials, r.name, r.id) > (${after.divisionCode}, ${after.initials}, ${after.name}, ${after.id}::uuid)`
        : eb.lit(true),
    )
    .limit(limit)
    .execute();
  const end = rows.at(-1);
  const last = end && {
    divisionCode: String(end.division_code),
    initials: String(end.name_initials),
    name: String(end.name),
    id: String(end.id),
  };
  return { rows: rows.map(toRow), last };
}

/** One entry by its number, of a case or of an old title. */
export async function findRegistryRow(tx: Tx, number: string): Promise<RegistryRow | undefined> {
  const [tenantId = '', sort, tail = ''] = number.split('-');
  const found = tx
    .selectFrom('registry as r')
    .selectAll('r')
    .where('r.standing', '=', true)
    .where('r.tenant_id', '=', tenantId);
  const row = await (
    sort === 'L'
      ? found.where('r.source', '=', 'old-title').where(sql<SqlBool>`right(r.id::text, 12) = ${tail}`)
      : found.where('r.source', '=', 'case').where('r.number', '=', number)
  ).executeTakeFirst();
  return row && toRow(row);
}

/** What of the registry rests on a case. */
export async function findRegistryRowOfCase(
  tx: Tx,
  ref: { tenantId: string; caseId: string },
): Promise<RegistryRow | undefined> {
  const row = await tx
    .selectFrom('registry as r')
    .selectAll('r')
    .where('r.tenant_id', '=', ref.tenantId)
    .where('r.id', '=', ref.caseId)
    .where('r.source', '=', 'case')
    .executeTakeFirst();
  return row && toRow(row);
}

function asked(tx: Tx, filter: RegistryFilter) {
  return found(tx, filter).orderBy('r.division_code').orderBy('r.name_initials').orderBy('r.name').orderBy('r.id');
}

function found(tx: Tx, filter: RegistryFilter) {
  return tx
    .selectFrom('registry as r')
    .select([
      'r.tenant_id',
      'r.id',
      'r.source',
      'r.number',
      'r.jurisdiction',
      'r.kind',
      'r.year',
      'r.name',
      'r.name_initials',
      'r.operator_name',
      'r.operator_uscc',
      'r.division_code',
      'r.status',
      'r.status_on',
      'r.document_number',
      'r.granted_on',
      'r.ends_on',
    ])
    .where((eb) => eb.and(conditions(filter)));
}

/** The same found before it is sorted: the database cannot know how few rows hold a word. */
function foundFirst(tx: Tx, filter: RegistryFilter) {
  return tx
    .selectFrom(found(tx, filter).offset(0).as('r'))
    .selectAll('r')
    .orderBy('r.division_code')
    .orderBy('r.name_initials')
    .orderBy('r.name')
    .orderBy('r.id');
}

function conditions({ q, division, kind, jurisdiction, year, statuses }: RegistryFilter): Expression<SqlBool>[] {
  const wanted = q?.trim().toLowerCase() ?? '';
  return [
    sql<boolean>`r.standing`,
    ...(wanted === '' ? [] : [sql<boolean>`strpos(r.search, ${searched(wanted)}) > 0`]),
    ...(division === undefined ? [] : [within(division)]),
    ...(kind === undefined ? [] : [sql<boolean>`r.kind = ${kind}`]),
    ...(jurisdiction === undefined ? [] : [sql<boolean>`r.jurisdiction = ${jurisdiction}`]),
    ...(year === undefined ? [] : [sql<boolean>`r.year = ${year}`]),
    ...(statuses === undefined ? [] : [sql<boolean>`r.status = any (${[...statuses]})`]),
  ];
}

/** A province holds all of its prefectures; by bounds and not by a beginning, so that the index is used. */
function within(division: string): Expression<SqlBool> {
  const last = division.endsWith('0000') ? `${division.slice(0, 2)}9999` : division;
  return sql<boolean>`r.division_code between ${division} and ${last}`;
}

/** Pinyin as people type it, `guang zhou` or `xi'an`, is kept without what parts the syllables. */
function searched(wanted: string): string {
  return /^[a-z][a-z '’]*$/u.test(wanted) ? wanted.replaceAll(/[ '’]/gu, '') : wanted;
}

type Selected = Record<
  | 'tenant_id'
  | 'id'
  | 'source'
  | 'number'
  | 'jurisdiction'
  | 'kind'
  | 'name'
  | 'operator_name'
  | 'operator_uscc'
  | 'division_code'
  | 'status'
  | 'status_on'
  | 'document_number'
  | 'granted_on'
  | 'ends_on',
  string | null
> & { year: number | null };

/** A view's columns are nullable to the types; those of these tables are not. */
function toRow(row: Selected): RegistryRow {
  return {
    tenantId: row.tenant_id ?? '',
    id: row.id ?? '',
    source: row.source === 'case' ? 'case' : 'old-title',
    number: row.number ?? '',
    jurisdiction: row.jurisdiction ?? '',
    kind: row.kind === 'base' ? 'base' : 'platform',
    year: row.year ?? 0,
    name: row.name ?? '',
    operatorName: row.operator_name ?? '',
    uscc: row.operator_uscc ?? '',
    divisionCode: row.division_code ?? '',
    status: toStatus(row.status),
    statusOn: row.status_on ?? '',
    documentNumber: row.document_number,
    grantedOn: row.granted_on,
    endsOn: row.ends_on,
  };
}

const STATUSES: readonly RegistryStatus[] = [
  'candidate',
  'extended',
  'designated',
  'rectifying',
  'revoked',
  'expired',
  'exited',
  'disqualified',
  'withdrawn',
  'objection-upheld',
  'legacy-held',
  'legacy-expired',
];

function toStatus(text: string | null): RegistryStatus {
  return STATUSES.find((status) => status === text) ?? 'candidate';
}
