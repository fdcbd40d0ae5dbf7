import { fail } from '@shifan/errors';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { OldTitle as OldTitleTable } from '../generated/schema.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { rollUpOldTitles } from '../rollups/roll-up.ts';
import type { ImportRef } from './title-imports.ts';

export type OldTitleStatus = 'held' | 'expired';

/** What everybody may know of a title of a repealed measure. */
export interface OldTitle {
  tenantId: string;
  id: string;
  importId: string;
  /** of the list it came in, and its row there */
  fileName: string;
  row: number;
  kind: 'platform' | 'base';
  name: string;
  nameInitials: string;
  operatorName: string;
  uscc: string;
  divisionCode: string;
  documentNumber: string;
  basis: string;
  grantedOn: string;
  threeYearEnd: string | null;
  repealEnd: string;
  statedEnd: string | null;
  endsOn: string;
  services: string[];
  standardHeld: boolean;
  fingerprint: string;
  status: OldTitleStatus;
  statusOn: string;
  importedAt: string;
}

export interface OldTitleFacts {
  year: number | null;
  facts: JsonObject;
}

/** `pinyin`: of both names, for the search */
export type NewOldTitle = Omit<OldTitle, 'tenantId' | 'importId' | 'fileName' | 'importedAt'> &
  OldTitleFacts & { pinyin: string };

/** Writes titles of a confirmed list down, with what is told of them; role jobs. */
export async function addOldTitles(
  tx: Tx,
  ref: ImportRef,
  input: { titles: readonly NewOldTitle[]; fileName: string; at: string },
): Promise<void> {
  if (input.titles.length === 0) return;
  const json = JSON.stringify(input.titles.map((title) => ({ ...title, services: title.services.join(',') })));
  await sql`insert into app.old_title (tenant_id, id, import_id, file_name, row_number, kind, name, name_initials, pinyin, operator_name, operator_uscc,
      division_code, document_number, basis, granted_on, three_year_end, repeal_end, stated_end, ends_on, services, standard_held,
      fingerprint, status, status_on, imported_at)
    select ${ref.tenantId}, t.id, ${ref.importId}, ${input.fileName}, t.row, t.kind, t.name, t."nameInitials", t.pinyin, t."operatorName", t.uscc,
      t."divisionCode", t."documentNumber", t.basis, t."grantedOn", t."threeYearEnd", t."repealEnd", t."statedEnd", t."endsOn",
      t.services, t."standardHeld", t.fingerprint, t.status, t."statusOn", ${input.at}
    from json_to_recordset(${json}::json) as t(id uuid, "row" integer, kind text, name text, "nameInitials" text, pinyin text,
      "operatorName" text, uscc text, "divisionCode" text, "documentNumber" text, basis text, "grantedOn" date,
      "threeYearEnd" date, "repealEnd" date, "statedEnd" date, "endsOn" date, services text, "standardHeld" boolean,
      fingerprint text, status text, "statusOn" date)`.execute(tx);
  await rollUpOldTitles(
    tx,
    ref.tenantId,
    input.titles.map(({ id }) => id),
  );
  const told = input.titles.filter(({ facts, year }) => year !== null || Object.keys(facts).length > 0);
  if (told.length === 0) return;
  const facts = JSON.stringify(told.map((one) => ({ id: one.id, year: one.year, facts: JSON.stringify(one.facts) })));
  await sql`insert into app.old_title_facts (tenant_id, title_id, year, facts)
    select ${ref.tenantId}, t.id, t.year, t.facts from json_to_recordset(${facts}::json) as t(id uuid, year integer, facts text)`.execute(
    tx,
  );
}

/** From here to the end of the transaction nobody else brings titles in, whatever the authority. */
export async function lockRegistry(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('app.old_title', 0))`.execute(tx);
}

/** What a title is known by, of one authority. */
export type OldTitleIdentity = Pick<OldTitle, 'uscc' | 'kind' | 'basis' | 'documentNumber'>;

/** Of an authority's titles those of these operators, each with the fingerprint of its content. */
export async function listIdentities(
  tx: Tx,
  query: { tenantId: string; usccs: readonly string[] },
): Promise<(OldTitleIdentity & { fingerprint: string })[]> {
  if (query.usccs.length === 0) return [];
  const rows = await tx
    .selectFrom('old_title')
    .select(['operator_uscc', 'kind', 'basis', 'document_number', 'fingerprint'])
    .where('tenant_id', '=', query.tenantId)
    .where('operator_uscc', 'in', [...query.usccs])
    .where('status', '<>', 'undone')
    .execute();
  return rows.map((row) => ({
    uscc: row.operator_uscc,
    kind: row.kind === 'base' ? 'base' : 'platform',
    basis: row.basis,
    documentNumber: row.document_number,
    fingerprint: row.fingerprint,
  }));
}

/** Which other authority has a title of these operators in the registry, that everybody reads; lists not imported are unseen. */
export async function listClaims(
  tx: Tx,
  query: { tenantId: string; usccs: readonly string[] },
): Promise<Map<string, string>> {
  if (query.usccs.length === 0) return new Map();
  const rows = await tx
    .selectFrom('old_title')
    .select(['operator_uscc', 'tenant_id'])
    .distinct()
    .where('operator_uscc', 'in', [...query.usccs])
    .where('tenant_id', '<>', query.tenantId)
    .where('status', '<>', 'undone')
    .orderBy('tenant_id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.operator_uscc, row.tenant_id]));
}

/** A title that stands, of any authority. Errors: NOT_FOUND. */
export async function getOldTitle(tx: Tx, id: string): Promise<OldTitle> {
  const row = await tx
    .selectFrom('old_title')
    .selectAll()
    .where('id', '=', id)
    .where('status', '<>', 'undone')
    .executeTakeFirst();
  return row ? toOldTitle(row) : fail('NOT_FOUND');
}

/** What its list told of a title; officers of its authority, and jobs on behalf of its operator. */
export async function findOldTitleFacts(
  tx: Tx,
  key: { tenantId: string; id: string },
): Promise<OldTitleFacts | undefined> {
  const row = await tx
    .selectFrom('old_title_facts')
    .select(['year', 'facts'])
    .where('tenant_id', '=', key.tenantId)
    .where('title_id', '=', key.id)
    .executeTakeFirst();
  return row && { year: row.year, facts: parseObject(row.facts) };
}

/** Takes every title of an import out of the registry; how many. Errors: NOT_FOUND where an application rests on one. */
export async function undoOldTitles(tx: Tx, ref: ImportRef): Promise<number> {
  const rows = await tx
    .updateTable('old_title')
    .set({ status: 'undone' })
    .where('tenant_id', '=', ref.tenantId)
    .where('import_id', '=', ref.importId)
    .where('status', '<>', 'undone')
    .returning('id')
    .execute();
  await rollUpOldTitles(
    tx,
    ref.tenantId,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** The days from one on with which held titles end, the soonest first; any role. */
export async function listComingTitleEnds(
  tx: Tx,
  query: { from: string; limit: number; tenantId?: string | undefined; uscc?: string | undefined },
): Promise<string[]> {
  const { tenantId, uscc } = query;
  const rows = await tx
    .selectFrom('old_title')
    .select('ends_on')
    .distinct()
    .where('status', '=', 'held')
    .where('ends_on', '>=', query.from)
    .where((eb) => (tenantId === undefined ? eb.lit(true) : eb('tenant_id', '=', tenantId)))
    .where((eb) => (uscc === undefined ? eb.lit(true) : eb('operator_uscc', '=', uscc)))
    .orderBy('ends_on')
    .limit(query.limit)
    .execute();
  return rows.map((row) => row.ends_on);
}

/** Days passed on which titles end that are still held, by authority; role jobs, across tenants. */
export async function listEndedOldTitles(tx: Tx, today: string): Promise<{ tenantId: string; endsOn: string }[]> {
  const rows = await tx
    .selectFrom('old_title')
    .select(['tenant_id', 'ends_on'])
    .distinct()
    .where('status', '=', 'held')
    .where('ends_on', '<', today)
    .orderBy('ends_on')
    .orderBy('tenant_id')
    .execute();
  return rows.map((row) => ({ tenantId: row.tenant_id, endsOn: row.ends_on }));
}

/**
 * Lets held titles of a day expire on that day, so many at most; role jobs, in the tenant. Those that another process has
 * at this moment are left to it. Returns them by id.
 */
export async function expireOldTitles(
  tx: Tx,
  key: { tenantId: string; endsOn: string },
  limit: number,
): Promise<string[]> {
  const rows = await tx
    .updateTable('old_title')
    .set((eb) => ({ status: 'expired', status_on: eb.ref('ends_on') }))
    .where('tenant_id', '=', key.tenantId)
    .where('status', '=', 'held')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('old_title')
        .select('id')
        .where('tenant_id', '=', key.tenantId)
        .where('status', '=', 'held')
        .where('ends_on', '=', key.endsOn)
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();
  const expired = rows.map(({ id }) => id).toSorted();
  await rollUpOldTitles(tx, key.tenantId, expired);
  return expired;
}

export function toOldTitle(
  row: Omit<Selectable<OldTitleTable>, 'import_confirmed' | 'standing' | 'pinyin' | 'search'>,
): OldTitle {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    importId: row.import_id,
    fileName: row.file_name,
    row: row.row_number,
    kind: row.kind === 'base' ? 'base' : 'platform',
    name: row.name,
    nameInitials: row.name_initials,
    operatorName: row.operator_name,
    uscc: row.operator_uscc,
    divisionCode: row.division_code,
    documentNumber: row.document_number,
    basis: row.basis,
    grantedOn: row.granted_on,
    threeYearEnd: row.three_year_end,
    repealEnd: row.repeal_end,
    statedEnd: row.stated_end,
    endsOn: row.ends_on,
    services: row.services === '' ? [] : row.services.split(','),
    standardHeld: row.standard_held,
    fingerprint: row.fingerprint,
    status: row.status === 'expired' ? 'expired' : 'held',
    statusOn: row.status_on,
    importedAt: row.imported_at,
  };
}
