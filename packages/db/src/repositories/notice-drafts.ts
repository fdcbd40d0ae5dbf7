import { fail } from '@shifan/errors';
import { type Selectable, sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { NoticeDraft as Row } from '../generated/schema.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { Author } from './case-ref.ts';

/** What of a notice is being composed, or was published or discarded. */
export interface NoticeDraft {
  tenantId: string;
  id: string;
  jurisdiction: string;
  /** the notice it narrows */
  narrows: string | null;
  /** the id it has once it is published */
  noticeId: string;
  title: string;
  year: number;
  content: JsonObject;
  version: number;
  author: Author;
  createdAt: string;
  savedBy: Author;
  savedAt: string;
  published: (Author & { at: string }) | null;
  discarded: (Author & { at: string }) | null;
}

type Key = Pick<NoticeDraft, 'tenantId' | 'id'>;
type Step = { by: Author; at: string };

export interface NewNoticeDraft extends Step {
  tenantId: string;
  jurisdiction: string;
  narrows: string | null;
  title: string;
  year: number;
  content: object;
}

/** Begins a draft. Its notice's id is made of its authority and its own id, so no other notice has it. */
export async function beginNoticeDraft(tx: Tx, input: NewNoticeDraft): Promise<NoticeDraft> {
  const id = newId();
  const row = await tx
    .insertInto('notice_draft')
    .values({
      tenant_id: input.tenantId,
      id,
      jurisdiction: input.jurisdiction,
      narrows: input.narrows,
      notice_id: `call-${input.tenantId}-${id.slice(-12)}`,
      title: input.title,
      year: input.year,
      content: JSON.stringify(input.content),
      author_id: input.by.id,
      author_name: input.by.name,
      created_at: input.at,
      saved_by: input.by.id,
      saved_by_name: input.by.name,
      saved_at: input.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toDraft(row);
}

/** Drafts of the asker's authority that were not discarded, the latest first. */
export async function listNoticeDrafts(tx: Tx): Promise<NoticeDraft[]> {
  const rows = await tx
    .selectFrom('notice_draft')
    .selectAll()
    .where('discarded_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDraft);
}

/** Errors: NOT_FOUND, for discarded ones too. */
export async function getNoticeDraft(tx: Tx, key: Key): Promise<NoticeDraft> {
  const row = await tx
    .selectFrom('notice_draft')
    .selectAll()
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst();
  return row ? toDraft(row) : fail('NOT_FOUND');
}

/** Saves over the version the writer saw. Errors: NOT_FOUND; CALL_FROZEN; VERSION_STALE. */
export async function saveNoticeDraft(
  tx: Tx,
  key: Key & { version: number },
  input: Step & { title: string; year: number; content: object },
): Promise<NoticeDraft> {
  const { title, year, content, by, at } = input;
  const row = await openDraft(tx, key)
    .set({
      title,
      year,
      content: JSON.stringify(content),
      draft_version: key.version + 1,
      saved_by: by.id,
      saved_by_name: by.name,
      saved_at: at,
    })
    .returningAll()
    .executeTakeFirst();
  return row ? toDraft(row) : refuseDraft(tx, key);
}

/** Takes a draft away; it stays in the records. Errors: NOT_FOUND; CALL_FROZEN; VERSION_STALE. */
export async function discardNoticeDraft(tx: Tx, key: Key & { version: number }, { by, at }: Step): Promise<void> {
  const row = await openDraft(tx, key)
    .set({ discarded_by: by.id, discarded_by_name: by.name, discarded_at: at })
    .returning('id')
    .executeTakeFirst();
  if (!row) await refuseDraft(tx, key);
}

/**
 * Publishes a draft as the notice it makes; from then on neither is changed. Errors: NOT_FOUND; CALL_FROZEN; VERSION_STALE;
 * CALL_SAME_PERSON for who began it or wrote last.
 */
export async function publishNoticeDraft(
  tx: Tx,
  key: Key & { version: number },
  input: Step & { notice: { authority: string | null; documentNumber: string; content: object } },
): Promise<NoticeDraft> {
  const { by, at, notice } = input;
  const standing = await getNoticeDraft(tx, key);
  if (!standing.published && [standing.author.id, standing.savedBy.id].includes(by.id)) {
    fail('CALL_SAME_PERSON', { person: by.name });
  }
  if (!standing.published) await refuseSecondNarrowing(tx, standing);
  const row = await openDraft(tx, key)
    .set({ published_by: by.id, published_by_name: by.name, published_at: at })
    .returningAll()
    .executeTakeFirst();
  if (!row) return refuseDraft(tx, key);
  await tx
    .insertInto('notice')
    .values({
      id: row.notice_id,
      jurisdiction: row.jurisdiction,
      authority_code: notice.authority,
      title: row.title,
      document_number: notice.documentNumber,
      year: row.year,
      content: JSON.stringify(notice.content),
      origin: 'authority',
      draft_id: row.id,
      draft_tenant_id: row.tenant_id,
    })
    .execute();
  return toDraft(row);
}

/** An authority narrows a notice once, in whatever process and order its drafts are published. */
async function refuseSecondNarrowing(tx: Tx, { tenantId, jurisdiction, narrows }: NoticeDraft): Promise<void> {
  if (narrows === null) return;
  const what = `app.notice ${tenantId} ${jurisdiction} ${narrows}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(tx);
  const other = await tx
    .selectFrom('notice_draft')
    .select('title')
    .where('tenant_id', '=', tenantId)
    .where('jurisdiction', '=', jurisdiction)
    .where('narrows', '=', narrows)
    .where('published_at', 'is not', null)
    .executeTakeFirst();
  if (other) fail('CALL_NOT_COMPOSABLE', { reason: `本机关已用“${other.title}”承接这份通知。` });
}

function openDraft(tx: Tx, key: Key & { version: number }) {
  return tx
    .updateTable('notice_draft')
    .where('tenant_id', '=', key.tenantId)
    .where('id', '=', key.id)
    .where('draft_version', '=', key.version)
    .where('published_at', 'is', null)
    .where('discarded_at', 'is', null);
}

async function refuseDraft(tx: Tx, key: Key & { version: number }): Promise<never> {
  const { title, published, version } = await getNoticeDraft(tx, key);
  if (published) fail('CALL_FROZEN', { title, on: published.at.slice(0, 10) });
  return fail('VERSION_STALE', { expected: String(key.version), current: String(version) });
}

function toDraft(row: Selectable<Row>): NoticeDraft {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    jurisdiction: row.jurisdiction,
    narrows: row.narrows,
    noticeId: row.notice_id,
    title: row.title,
    year: row.year,
    content: parseObject(row.content),
    version: row.draft_version,
    author: { id: row.author_id, name: row.author_name },
    createdAt: row.created_at,
    savedBy: { id: row.saved_by, name: row.saved_by_name },
    savedAt: row.saved_at,
    published: stepOf(row.published_by, row.published_by_name, row.published_at),
    discarded: stepOf(row.discarded_by, row.discarded_by_name, row.discarded_at),
  };
}

function stepOf(id: string | null, name: string | null, at: string | null): (Author & { at: string }) | null {
  return id === null || name === null || at === null ? null : { id, name, at };
}
