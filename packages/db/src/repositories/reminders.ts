import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import { newId } from '../uuid.ts';
import type { CaseRef } from './case-ref.ts';

export interface Reminder extends CaseRef {
  id: string;
  dueId: string;
  name: string;
  /** the legal day reminded of */
  on: string;
  provisional: boolean;
  /** working days ahead; 0: the day has passed */
  ahead: number;
}

export interface ReminderClaim {
  ahead: number;
  /** legal days from this one … */
  from: string;
  /** … to this one are reminded of; the caller counts the working days */
  until: string;
  at: string;
  limit: number;
}

/**
 * Takes the legal days, of every tenant (role jobs), for which no such reminder was made yet, and makes it: once each,
 * whoever asks at the same time. A rolled back transaction leaves them to be taken again.
 */
export async function claimReminders(tx: Tx, claim: ReminderClaim): Promise<Reminder[]> {
  const due = await tx
    .selectFrom('due_row as d')
    .select(['d.tenant_id', 'd.id', 'd.case_id', 'd.name', 'd.on_day', 'd.provisional'])
    .where('d.superseded_at', 'is', null)
    .where('d.on_day', '>=', claim.from)
    .where('d.on_day', '<=', claim.until)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reminder as r')
            .select(sql`1`.as('one'))
            .whereRef('r.tenant_id', '=', 'd.tenant_id')
            .whereRef('r.due_id', '=', 'd.id')
            .where('r.ahead', '=', claim.ahead),
        ),
      ),
    )
    .orderBy('d.on_day')
    .orderBy('d.id')
    .limit(claim.limit)
    .execute();
  if (due.length === 0) return [];
  const made = await tx
    .insertInto('reminder')
    .values(
      due.map((row) => ({
        tenant_id: row.tenant_id,
        id: newId(),
        due_id: row.id,
        case_id: row.case_id,
        ahead: claim.ahead,
        on_day: row.on_day,
        made_at: claim.at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'due_id', 'ahead']).doNothing())
    .returning(['id', 'due_id'])
    .execute();
  const ids = new Map(made.map((row) => [row.due_id, row.id]));
  return due.flatMap((row) => {
    const id = ids.get(row.id);
    return id === undefined ? [] : [toReminder(id, row, claim.ahead)];
  });
}

interface DueColumns {
  tenant_id: string;
  id: string;
  case_id: string;
  name: string;
  on_day: string;
  provisional: boolean;
}

function toReminder(id: string, row: DueColumns, ahead: number): Reminder {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id,
    dueId: row.id,
    name: row.name,
    on: row.on_day,
    provisional: row.provisional,
    ahead,
  };
}
