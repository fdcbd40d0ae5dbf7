import { CHAIN_START, sm3 } from '../chain/hash.ts';
import type { Tx } from '../context.ts';
import { canonicalJson, type JsonObject, parseObject } from '../json.ts';
import type { Author } from './case-ref.ts';

export type OldTitleEventType = 'imported' | 'expired' | 'undone' | 'application-started';

export interface NewOldTitleEvent {
  tenantId: string;
  type: OldTitleEventType;
  /** the legal day */
  on: string;
  at: string;
  actor: Author & { level: 'operator' | 'province' | 'system' };
  payload: object;
}

/** What happened to old titles, as recorded. */
export interface OldTitleEvent extends Omit<NewOldTitleEvent, 'payload'> {
  position: number;
  payload: JsonObject;
}

interface Chained extends OldTitleEvent {
  previousHash: string;
  hash: string;
}

/** Appends what happened, in the transaction in which it happens, to the authority's chain of old titles. */
export async function addOldTitleEvent(tx: Tx, event: NewOldTitleEvent): Promise<void> {
  const head = await lockHead(tx, event.tenantId);
  const recorded: OldTitleEvent = {
    ...event,
    at: new Date(event.at).toISOString(),
    payload: parseObject(JSON.stringify(event.payload)),
    position: head.position + 1,
  };
  const hash = hashOf(head.hash, recorded);
  await tx
    .insertInto('old_title_event')
    .values({
      tenant_id: recorded.tenantId,
      position: String(recorded.position),
      type: recorded.type,
      on_day: recorded.on,
      recorded_at: recorded.at,
      actor_level: recorded.actor.level,
      actor_id: recorded.actor.id,
      actor_name: recorded.actor.name,
      payload: canonicalJson(recorded.payload),
      previous_hash: head.hash,
      hash,
    })
    .execute();
  await tx
    .updateTable('old_title_head')
    .set({ position: String(recorded.position), hash })
    .where('tenant_id', '=', recorded.tenantId)
    .execute();
}

function hashOf(previous: string, { tenantId, position, type, on, at, actor, payload }: OldTitleEvent): string {
  return sm3(`${previous}\n${canonicalJson({ tenantId, position, type, on, at, actor: { ...actor }, payload })}`);
}

async function lockHead(tx: Tx, tenantId: string): Promise<{ position: number; hash: string }> {
  await tx
    .insertInto('old_title_head')
    .values({ tenant_id: tenantId })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  const row = await tx
    .selectFrom('old_title_head')
    .select(['position', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { position: Number(row.position), hash: row.hash };
}

/** What happened to an authority's old titles after a position, in order; its officers, and jobs. */
export async function listOldTitleEvents(
  tx: Tx,
  query: { tenantId: string; after?: number; limit: number },
): Promise<OldTitleEvent[]> {
  const rows = await listChained(tx, query);
  return rows.map(({ previousHash: _previous, hash: _hash, ...event }) => event);
}

async function listChained(tx: Tx, query: { tenantId: string; after?: number; limit: number }): Promise<Chained[]> {
  const rows = await tx
    .selectFrom('old_title_event')
    .selectAll()
    .where('tenant_id', '=', query.tenantId)
    .where('position', '>', String(query.after ?? 0))
    .orderBy('position')
    .limit(query.limit)
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    position: Number(row.position),
    type: TYPES.find((type) => type === row.type) ?? 'imported',
    on: row.on_day,
    at: row.recorded_at,
    actor: { id: row.actor_id, name: row.actor_name, level: LEVELS.find((one) => one === row.actor_level) ?? 'system' },
    payload: parseObject(row.payload),
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
}

const TYPES: readonly OldTitleEventType[] = ['imported', 'expired', 'undone', 'application-started'];
const LEVELS = ['operator', 'province', 'system'] as const;
const BATCH = 500;

export type OldTitleChain = { ok: true; length: number; head: string } | { ok: false; position: number };

/** Recomputes an authority's chain of old titles and names the first bad event. An officer of it at level province or audit, or jobs. */
export async function verifyOldTitleChain(tx: Tx, tenantId: string): Promise<OldTitleChain> {
  let position = 0;
  let hash = CHAIN_START;
  for (;;) {
    const events = await listChained(tx, { tenantId, after: position, limit: BATCH });
    for (const event of events) {
      const { previousHash, hash: kept, ...recorded } = event;
      const wrong = event.position !== position + 1 || previousHash !== hash || hashOf(hash, recorded) !== kept;
      if (wrong) return { ok: false, position: position + 1 };
      position = event.position;
      hash = kept;
    }
    if (events.length < BATCH) break;
  }
  const head = await tx.selectFrom('old_title_head').selectAll().where('tenant_id', '=', tenantId).executeTakeFirst();
  const atHead = Number(head?.position ?? 0) === position && (head?.hash ?? CHAIN_START) === hash;
  return atHead ? { ok: true, length: position, head: hash } : { ok: false, position };
}
