import { fail } from '@shifan/errors';
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely';
import type { Tx } from '../context.ts';
import type { PublicNotice as PublicNoticeTable } from '../generated/schema.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { CaseRef } from './case-ref.ts';
import { listCorrections, type NoticeCorrection } from './public-notice-corrections.ts';
import { type PublicNoticeItem, insertItems, listItems } from './public-notice-items.ts';

export interface NewPublicNotice {
  /** the deciding authority, which publishes */
  tenantId: string;
  jurisdiction: string;
  phase: 'notice-candidate' | 'notice-designation';
  title: string;
  publishedBy: string;
  firstDay: string;
  lastDay: string;
  workingDays: number;
  citation: object;
  at: string;
  cases: readonly (CaseRef &
    Pick<PublicNoticeItem, 'name' | 'nameInitials' | 'operatorName' | 'kind' | 'divisionCode'>)[];
}

export interface PublicNotice {
  tenantId: string;
  id: string;
  jurisdiction: string;
  phase: string;
  title: string;
  documentNumber: string | null;
  publishedBy: string;
  firstDay: string;
  lastDay: string;
  workingDays: number;
  citation: JsonObject;
  publishedAt: string;
  settledOn: string | null;
  /** in the order of division codes, then of names; as the last version names them */
  items: PublicNoticeItem[];
  /** of the last version; 1: as it was published */
  version: number;
  /** every version but the first, with its reason */
  corrections: NoticeCorrection[];
}

/** Publishes a notice with its cases; returns its id. By the deciding authority. */
export async function addPublicNotice(tx: Tx, input: NewPublicNotice): Promise<string> {
  const id = newId();
  await tx
    .insertInto('public_notice')
    .values({
      tenant_id: input.tenantId,
      id,
      jurisdiction: input.jurisdiction,
      phase: input.phase,
      title: input.title,
      published_by: input.publishedBy,
      first_day: input.firstDay,
      last_day: input.lastDay,
      working_days: input.workingDays,
      citation: JSON.stringify(input.citation),
      published_at: input.at,
    })
    .execute();
  await insertItems(tx, { tenantId: input.tenantId, id }, input.cases);
  return id;
}

/** One public notice with its items; everybody reads it. Errors: NOT_FOUND. */
export async function getPublicNotice(tx: Tx, id: string): Promise<PublicNotice> {
  const row = await tx.selectFrom('public_notice').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return fail('NOT_FOUND');
  const corrections = await listCorrections(tx, [row.id]);
  return toPublicNotice(row, await listItems(tx, [row.id]), corrections.get(row.id));
}

interface NoticeFilter {
  status?: 'running' | 'ended' | 'settled';
  today: string;
}

function ofStatus({ status, today }: NoticeFilter): Expression<SqlBool> {
  if (status === 'settled') return sql<SqlBool>`settled_on is not null`;
  if (status === 'running') return sql<SqlBool>`last_day >= ${today}`;
  if (status === 'ended') return sql<SqlBool>`last_day < ${today} and settled_on is null`;
  return sql<SqlBool>`true`;
}

/** How many public notices there are. */
export async function countPublicNotices(tx: Tx, filter: NoticeFilter): Promise<number> {
  const { n } = await tx
    .selectFrom('public_notice')
    .select(sql<number>`count(*)::int`.as('n'))
    .where(ofStatus(filter))
    .executeTakeFirstOrThrow();
  return n;
}

/** Public notices, the latest published first; `today` decides which still run. */
export async function listPublicNotices(
  tx: Tx,
  filter: NoticeFilter & { limit?: number; offset?: number },
): Promise<PublicNotice[]> {
  const rows = await tx
    .selectFrom('public_notice')
    .selectAll()
    .where(ofStatus(filter))
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(filter.limit ?? 200)
    .offset(filter.offset ?? 0)
    .execute();
  const ids = rows.map((row) => row.id);
  const items = await listItems(tx, ids);
  const corrections = await listCorrections(tx, ids);
  return rows.map((row) =>
    toPublicNotice(
      row,
      items.filter((item) => item.publicNoticeId === row.id),
      corrections.get(row.id),
    ),
  );
}

/** Closes a notice whose items all have their outcome. By the deciding authority. Errors: NOT_FOUND. */
export async function settlePublicNotice(
  tx: Tx,
  notice: { tenantId: string; id: string },
  settled: { on: string; documentNumber?: string | undefined },
): Promise<void> {
  const row = await tx
    .updateTable('public_notice')
    .set({
      settled_on: settled.on,
      ...(settled.documentNumber === undefined ? {} : { document_number: settled.documentNumber }),
    })
    .where('tenant_id', '=', notice.tenantId)
    .where('id', '=', notice.id)
    .returning('id')
    .executeTakeFirst();
  if (!row) fail('NOT_FOUND');
}

/** Moves the last day of the unsettled notices on which a case stands and that end on `before` (role jobs). */
export async function moveNoticeEnd(tx: Tx, ref: CaseRef, move: { before: string; after: string }): Promise<void> {
  await tx
    .updateTable('public_notice')
    .set({ last_day: move.after })
    .where('settled_on', 'is', null)
    .where('last_day', '=', move.before)
    .where((eb) =>
      eb(
        'id',
        'in',
        eb
          .selectFrom('public_notice_item as i')
          .select('i.public_notice_id')
          .where('i.tenant_id', '=', ref.tenantId)
          .where('i.case_id', '=', ref.caseId),
      ),
    )
    .execute();
}

function toPublicNotice(
  row: Selectable<PublicNoticeTable>,
  items: PublicNoticeItem[],
  corrections: NoticeCorrection[] = [],
): PublicNotice {
  const last = corrections.at(-1);
  return {
    tenantId: row.tenant_id,
    id: row.id,
    jurisdiction: row.jurisdiction,
    phase: row.phase,
    title: last?.title ?? row.title,
    documentNumber: row.document_number,
    publishedBy: row.published_by,
    firstDay: row.first_day,
    lastDay: row.last_day,
    workingDays: row.working_days,
    citation: parseObject(row.citation),
    publishedAt: row.published_at,
    settledOn: row.settled_on,
    items: items.map((item) => ({ ...item, ...last?.names[item.caseId] })),
    version: last?.version ?? 1,
    corrections,
  };
}
