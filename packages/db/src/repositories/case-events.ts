import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { CaseRef } from './case-ref.ts';

export interface RecordedEvent {
  version: number;
  type: string;
  on: string;
  recordedAt: string;
  actor: { level: string; id: string; name: string };
  payload: JsonObject;
  hash: string;
}

/** A case's events in their order. */
export async function listEvents(tx: Tx, ref: CaseRef): Promise<RecordedEvent[]> {
  const rows = await tx
    .selectFrom('case_event')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    type: row.type,
    on: row.on_day,
    recordedAt: row.recorded_at,
    actor: { level: row.actor_level, id: row.actor_id, name: row.actor_name },
    payload: parseObject(row.payload),
    hash: row.hash,
  }));
}
