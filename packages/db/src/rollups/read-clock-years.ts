import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupCell, RollupFilter } from './filter.ts';
import { selectCells } from './select-cells.ts';

export interface ClockYearCell extends RollupCell {
  /** in which the legal day lies, passed or not */
  dueYear: number;
}

/** How many legal days of a name stand in each year; of whole months, so that the reader is shown the same cells as ever. */
export function readClockYears(tx: Tx, filter: RollupFilter, name: string): Promise<ClockYearCell[]> {
  const keys = { dueYear: sql`left(on_day, 4)::integer` };
  return selectCells(tx, { figure: 'clock', keys, where: [sql`span = 'month' and name = ${name}`] }, filter);
}
