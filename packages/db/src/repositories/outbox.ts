import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';

export interface NewMessage {
  /** the tenant of the person who acts */
  tenantId: string;
  kind: string;
  payload: object;
}

export interface Message {
  tenantId: string;
  /** the key under which the receiver recognises a second delivery */
  id: string;
  kind: string;
  payload: JsonObject;
  attempts: number;
}

/** Puts messages out together with what they tell of. */
export async function putMessages(tx: Tx, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insertInto('outbox')
    .values(
      messages.map((message) => ({
        tenant_id: message.tenantId,
        id: newId(),
        kind: message.kind,
        payload: JSON.stringify(message.payload),
      })),
    )
    .execute();
}

/** Takes messages to deliver (role jobs), locked until the transaction ends; mark each, or they are taken again. */
export async function claimMessages(tx: Tx, claim: { at: string; limit: number }): Promise<Message[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['tenant_id', 'id', 'kind', 'payload', 'attempts'])
    .where('delivered_at', 'is', null)
    .where('next_try_at', '<=', claim.at)
    .orderBy('next_try_at')
    .limit(claim.limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    id: row.id,
    kind: row.kind,
    payload: parseObject(row.payload),
    attempts: row.attempts,
  }));
}

/** Messages of one kind that wait (role jobs), not locked: for work that may be done twice without harm. */
export async function listMessages(tx: Tx, kind: string): Promise<Message[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['tenant_id', 'id', 'kind', 'payload', 'attempts'])
    .where('delivered_at', 'is', null)
    .where('kind', '=', kind)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    id: row.id,
    kind: row.kind,
    payload: parseObject(row.payload),
    attempts: row.attempts,
  }));
}

export async function markDelivered(tx: Tx, message: Message, at: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ delivered_at: at, attempts: message.attempts + 1 })
    .where('tenant_id', '=', message.tenantId)
    .where('id', '=', message.id)
    .execute();
}

export async function markFailed(tx: Tx, message: Message, nextTryAt: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ next_try_at: nextTryAt, attempts: message.attempts + 1 })
    .where('tenant_id', '=', message.tenantId)
    .where('id', '=', message.id)
    .execute();
}
