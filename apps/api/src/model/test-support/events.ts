import type { CaseEvent, EventType } from '@shifan/process';
import type { Stored } from './stored.ts';

/** An event as it was written, beside what the database notes of it. */
export type Written = { caseId: string; tenantId: string; version: number; actorId: string; event: CaseEvent };

type Row = { tenant_id: string; case_id: string; version: number; actor_id: string; payload: string };

/** Every event, in the order in which each tenant's were written. */
export async function listWritten(stored: Stored): Promise<Written[]> {
  const rows = await stored.rows<Row>(
    'select tenant_id, case_id, version, actor_id, payload from app.case_event order by tenant_id, position',
  );
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    caseId: row.case_id,
    version: row.version,
    actorId: row.actor_id,
    event: JSON.parse(row.payload),
  }));
}

/** The events of each case. */
export function byCase(written: readonly Written[]): CaseEvent[][] {
  return [...Map.groupBy(written, ({ caseId }) => caseId).values()].map((all) => all.map(({ event }) => event));
}

/** The events of one type, each with those before it and those after. */
export function each<T extends EventType>(
  events: readonly CaseEvent[],
  type: T,
): { event: CaseEvent<T>; before: CaseEvent[]; after: CaseEvent[] }[] {
  return events.flatMap((event, index) =>
    isOf(event, type) ? [{ event, before: events.slice(0, index), after: events.slice(index + 1) }] : [],
  );
}

/** The last event of a type. */
export function last<T extends EventType>(events: readonly CaseEvent[], type: T): CaseEvent<T> | undefined {
  return each(events, type).at(-1)?.event;
}

function isOf<T extends EventType>(event: CaseEvent, type: T): event is CaseEvent & CaseEvent<T> {
  return event.type === type;
}
