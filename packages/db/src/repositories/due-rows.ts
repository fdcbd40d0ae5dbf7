import type { Tx } from '../context.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { rollUp } from '../rollups/roll-up.ts';
import { newId } from '../uuid.ts';
import type { CaseRef } from './case-ref.ts';
import { type CaseScope, scopeOf } from './case-scope.ts';

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
 * Makes `dues` the days that stand for a case: the same day under the same name is the same row, fired or not, so that
 * it does not fire again, even where it is no longer provisional or stood for nothing in between; another is superseded.
 */
export async function replaceDueRows(
  tx: Tx,
  owner: { ref: CaseRef; scope: CaseScope; at: string },
  dues: readonly NewDue[],
): Promise<void> {
  const { ref, at } = owner;
  const { standing, superseded } = await listAllDue(tx, ref);
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
  const wanted = dues.filter((due, index) => index === dues.findIndex((one) => isSame(one, due)));
  const again = superseded.filter((row) => wanted.some((due) => isSame(row, due)));
  if (again.length > 0) await standAgain(tx, ref, again);
  for (const row of [...kept, ...again]) await settleProvisional(tx, row, dues);
  const added = wanted.filter((due) => ![...kept, ...again].some((row) => isSame(row, due)));
  if (added.length > 0) await addDueRows(tx, owner, added);
}

async function standAgain(tx: Tx, ref: CaseRef, rows: readonly Due[]): Promise<void> {
  await tx
    .updateTable('due_row')
    .set({ superseded_at: null })
    .where('tenant_id', '=', ref.tenantId)
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
}

async function addDueRows(
  tx: Tx,
  { ref, scope }: { ref: CaseRef; scope: CaseScope },
  added: readonly NewDue[],
): Promise<void> {
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

/** The days of a case: those that stand, and of those that stood before one row each. */
async function listAllDue(tx: Tx, ref: CaseRef): Promise<{ standing: Due[]; superseded: Due[] }> {
  const rows = await tx
    .selectFrom('due_row')
    .selectAll()
    .where('tenant_id', '=', ref.tenantId)
    .where('case_id', '=', ref.caseId)
    .orderBy('fired_at')
    .execute();
  const standing = rows.filter((row) => row.superseded_at === null).map(toDue);
  const superseded = rows
    .filter((row) => row.superseded_at !== null)
    .map(toDue)
    .filter((row, index, all) => index === all.findIndex((one) => isSame(one, row)))
    .filter((row) => !standing.some((one) => isSame(one, row)));
  return { standing, superseded };
}

/** The same where nothing happened to the case: a calendar settled a day that was provisional. */
export async function refreshDueRows(
  tx: Tx,
  ref: CaseRef,
  input: { dues: readonly NewDue[]; at: string },
): Promise<void> {
  await replaceDueRows(tx, { ref, scope: await scopeOf(tx, ref), at: input.at }, input.dues);
  await rollUp(tx, ref);
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
 * The days that have passed and have not fired, of every tenant (role jobs), the earliest first, after those of `after`.
 * They are looked at and not locked: the case is locked first, then `fireDueRow`.
 */
export async function listWaitingDue(tx: Tx, query: { today: string; after?: Due; limit: number }): Promise<Due[]> {
  const { today, after, limit } = query;
  const rows = await tx
    .selectFrom('due_row')
    .selectAll()
    .where('fired_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('on_day', '<', today)
    .where((eb) =>
      after
        ? eb(eb.refTuple('on_day', 'tenant_id', 'id'), '>', eb.tuple(after.on, after.tenantId, after.id))
        : eb.lit(true),
    )
    .orderBy('on_day')
    .orderBy('tenant_id')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toDue);
}

/**
 * Marks a day fired (role jobs), after its case was locked in the same transaction. False where it has fired before or
 * stands no more; a rolled back transaction leaves it waiting.
 */
export async function fireDueRow(tx: Tx, due: Pick<Due, 'tenantId' | 'id'>, at: string): Promise<boolean> {
  const row = await tx
    .updateTable('due_row')
    .set({ fired_at: at })
    .where('tenant_id', '=', due.tenantId)
    .where('id', '=', due.id)
    .where('fired_at', 'is', null)
    .where('superseded_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Cases for which a legal day stands, of every tenant (role jobs), in order, after one. */
export async function listCasesWithDue(tx: Tx, query: { after?: CaseRef; limit: number }): Promise<CaseRef[]> {
  const { after, limit } = query;
  const rows = await tx
    .selectFrom('due_row')
    .select(['tenant_id', 'case_id'])
    .distinct()
    .where('superseded_at', 'is', null)
    .where((eb) =>
      after ? eb(eb.refTuple('tenant_id', 'case_id'), '>', eb.tuple(after.tenantId, after.caseId)) : eb.lit(true),
    )
    .orderBy('tenant_id')
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ tenantId: row.tenant_id, caseId: row.case_id }));
}

/** The legal days from a day on that the asker may see, the soonest first, each name and day once. */
export async function listComingDays(
  tx: Tx,
  query: { from: string; limit: number },
): Promise<{ name: string; on: string }[]> {
  const rows = await tx
    .selectFrom('due_row')
    .select(['name', 'on_day'])
    .distinct()
    .where('superseded_at', 'is', null)
    .where('on_day', '>=', query.from)
    .orderBy('on_day')
    .orderBy('name')
    .limit(query.limit)
    .execute();
  return rows.map((row) => ({ name: row.name, on: row.on_day }));
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
  return row.name === due.name && row.on === due.on;
}

async function settleProvisional(tx: Tx, row: Due, dues: readonly NewDue[]): Promise<void> {
  const due = dues.find((one) => isSame(row, one));
  if (due === undefined || due.provisional === row.provisional) return;
  await tx
    .updateTable('due_row')
    .set({ provisional: due.provisional })
    .where('tenant_id', '=', row.tenantId)
    .where('id', '=', row.id)
    .execute();
}
