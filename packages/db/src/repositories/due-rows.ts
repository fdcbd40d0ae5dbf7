import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { newId } from '../uuid.ts';
import type { CaseRef } from './case-ref.ts';
import type { CaseScope } from './case-scope.ts';

export interface NewDue {
  name: string;
  on: string;
  provisional: boolean;
  citation: object;
}

export interface Due extends CaseRef {
  id: string;
  name: string;
  /** the legal day, whatever the day of firing */
  on: string;
  provisional: boolean;
  citation: JsonObject;
}

/**
 * Makes `dues` the days that stand for a case: one that stays as it is stays the same row, fired or not, so that it does
 * not fire again; another is superseded.
 */
export async function replaceDueRows(
  tx: Tx,
  owner: { ref: CaseRef; scope: CaseScope; at: string },
  dues: readonly NewDue[],
): Promise<void> {
  const { ref, scope, at } = owner;
  const standing = await listDue(tx, ref);
  const kept = standing.filter((row) => dues.some((due) => isSame(row, due)));
  const gone = standing.filter((row) => !kept.includes(row)).map((row) => row.id);
  if (gone.length > 0) {
    await tx
      .updateTable('due_row')
      .set({ superseded_at: at })
      .where('tenant_id', '=', ref.tenantId)
      .where('id', 'in', gone)
      .execute();
  }
  const added = dues.filter(
    (due, index) =>
      !kept.some((row) => isSame(row, due)) &&
      index === dues.findIndex((one) => one.name === due.name && one.on === due.on),
  );
  if (added.length === 0) return;
  await tx
    .insertInto('due_row')
    .values(
      added.map((due) => ({
        tenant_id: ref.tenantId,
        id: newId(),
        case_id: ref.caseId,
        name: due.name,
        on_day: due.on,
        provisional: due.provisional,
        citation: JSON.stringify(due.citation),
        ...scope,
      })),
    )
    .execute();
}

/** The legal days that stand for a case, overdue ones too, soonest first. */
export async function listDue(tx: Tx, ref: CaseRef): Promise<Due[]> {
  const rows = await tx
    .selectFrom('due_row')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .where('superseded_at', 'is', null)
    .orderBy('on_day')
    .execute();
  return rows.map(toDue);
}

/** The legal days that stand for these cases, soonest first. */
export async function listDueOf(tx: Tx, refs: readonly CaseRef[]): Promise<Due[]> {
  if (refs.length === 0) return [];
  const ids = refs.map((ref) => ref.caseId);
  const rows = await tx
    .selectFrom('due_row')
    .selectAll()
    .where('case_id', 'in', ids)
    .where('superseded_at', 'is', null)
    .orderBy('on_day')
    .execute();
  return rows.map(toDue);
}

/**
 * Takes the days that have passed, of every tenant (role jobs): each is marked fired in this very transaction and is
 * nobody else's; a rolled back transaction leaves it waiting. Two schedulers at once share the rows.
 */
export async function claimDue(tx: Tx, claim: { today: string; at: string; limit: number }): Promise<Due[]> {
  const rows = await tx
    .updateTable('due_row')
    .set({ fired_at: claim.at })
    .where((eb) =>
      eb(
        eb.refTuple('tenant_id', 'id'),
        'in',
        eb
          .selectFrom('due_row as w')
          .select(['w.tenant_id', 'w.id'])
          .where('w.fired_at', 'is', null)
          .where('w.superseded_at', 'is', null)
          .where('w.on_day', '<', claim.today)
          .orderBy('w.on_day')
          .limit(claim.limit)
          .forUpdate()
          .skipLocked()
          .$asTuple('tenant_id', 'id'),
      ),
    )
    .returningAll()
    .execute();
  return rows.map(toDue);
}

interface DueColumns {
  tenant_id: string;
  case_id: string;
  id: string;
  name: string;
  on_day: string;
  provisional: boolean;
  citation: string;
}

export function toDue(row: DueColumns): Due {
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    id: row.id,
    name: row.name,
    on: row.on_day,
    provisional: row.provisional,
    citation: parseObject(row.citation),
  };
}

function isSame(row: NewDue, due: NewDue): boolean {
  return row.name === due.name && row.on === due.on && row.provisional === due.provisional;
}
