import { CompiledQuery } from 'kysely';
import type { Tx } from '../context.ts';
import { errorCodeOf } from '../pg-error.ts';

/** A statement with its values. */
export interface Statement {
  text: string;
  values: readonly string[];
}

/** Which answers are looked at. */
export interface WhichAnswers {
  jurisdiction: string;
  purpose: 'creation' | 'designation';
  kind?: string | undefined;
  authority?: string | undefined;
}

/** The columns of `answersOf`, for those who compile expressions over them. */
export const ANSWER_COLUMNS = {
  facts: 'facts',
  baseline: 'baseline',
  on: 'on_day',
  division: 'division_code',
  notice: 'notice_id',
  authority: 'tenant_id',
} as const;

/** The kept answers as rows to select from; `text` puts a value into the statement that they become part of. */
export function answersOf(
  { jurisdiction, purpose, kind, authority }: WhichAnswers,
  text: (value: string) => string,
): string {
  const conditions = [
    `jurisdiction = ${text(jurisdiction)}`,
    `purpose = ${text(purpose)}`,
    ...(kind === undefined ? [] : [`kind = ${text(kind)}`]),
    ...(authority === undefined ? [] : [`tenant_id = ${text(authority)}`]),
  ];
  return `(select tenant_id, division_code, kind, stage, plugin_version, notice_id, on_day, facts, baseline, verdicts
    from app.answer_facts where ${conditions.join(' and ')}) answers`;
}

// Of expressions the planner knows nothing: few groups come, so they are hashed and never sorted, and workers take part.
const SETTINGS =
  "set local work_mem = '64MB'; set local jit = off; set local enable_sort = off; set local parallel_tuple_cost = 0.001; set local datestyle = 'ISO'; savepoint tabulating";
/** No number, no day. */
const UNFIT = new Set(['22023', '22007', '22008', '22P02']);

/**
 * Rows of a statement over the answers that this role may read. `trusting` takes items of numbers and days for such; where the database
 * meets another it refuses it, and `careful` is asked, which looks first.
 */
export async function tabulate<Row>(tx: Tx, of: { trusting: Statement; careful: () => Statement }): Promise<Row[]> {
  await tx.executeQuery(CompiledQuery.raw(SETTINGS));
  try {
    return await rowsOf<Row>(tx, of.trusting);
  } catch (error) {
    if (!UNFIT.has(errorCodeOf(error) ?? '')) throw error;
    await tx.executeQuery(CompiledQuery.raw('rollback to savepoint tabulating'));
    return rowsOf<Row>(tx, of.careful());
  }
}

async function rowsOf<Row>(tx: Tx, { text, values }: Statement): Promise<Row[]> {
  const query: CompiledQuery<unknown> = CompiledQuery.raw(text, [...values]);
  const { rows } = await tx.executeQuery(query as CompiledQuery<Row>);
  return rows;
}
