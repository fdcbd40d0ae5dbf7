import { sql } from 'kysely';
import type { Tx } from '../context.ts';
import type { RollupCell, RollupFilter } from './filter.ts';
import { selectCells } from './select-cells.ts';

export interface StockCell extends RollupCell {
  stage: string;
  /** where in the review; '' elsewhere */
  level: string;
  /** '' unless closed */
  closedReason: string;
}

/** How many cases stand where, now. */
export function readStock(tx: Tx, filter: RollupFilter): Promise<StockCell[]> {
  const keys = { stage: sql`stage`, level: sql`level`, closedReason: sql`closed_reason` };
  return selectCells(tx, { figure: 'stock', keys }, filter);
}

export type ReachedStep =
  | 'submitted'
  | 'first-recommended'
  | 'recommended'
  | 'listed'
  | 'candidate'
  | 'acceptance-applied'
  | 'extended'
  | 'listed-designation'
  | 'designated'
  | 'reexamined'
  | 'rectified'
  | 'closed';

export interface ReachedCell extends RollupCell {
  step: ReachedStep;
}

/** How many cases ever reached a step, each once. */
export function readReached(tx: Tx, filter: RollupFilter): Promise<ReachedCell[]> {
  return selectCells(tx, { figure: 'reached', keys: { step: sql`step` } }, filter);
}

export interface FlowFilter extends Omit<RollupFilter, 'year' | 'split'> {
  types?: readonly string[] | undefined;
  /** months YYYY-MM, both included */
  from?: string | undefined;
  to?: string | undefined;
  split?: readonly Exclude<NonNullable<RollupFilter['split']>[number], 'year'>[] | undefined;
}

export interface FlowCell extends RollupCell {
  month: string;
  type: string;
  /** of a closing its reason, of a sanction its ground, of a settled objection whether founded, of a notice its stage; else '' */
  detail: string;
}

/** How many events of a kind a month had; whatever year the case is of. */
export function readFlow(tx: Tx, filter: FlowFilter): Promise<FlowCell[]> {
  const { types, from, to, ...rest } = filter;
  const where = [
    ...(types === undefined ? [] : [sql`type = any (${[...types]}::text[])`]),
    ...(from === undefined ? [] : [sql`month >= ${from}`]),
    ...(to === undefined ? [] : [sql`month <= ${to}`]),
  ];
  const keys = { month: sql`month`, type: sql`type`, detail: sql`detail` };
  return selectCells(tx, { figure: 'flow', keys, where }, rest);
}

export interface ClockCell extends RollupCell {
  /** of the legal day */
  name: string;
  state: 'overdue' | 'running';
}

/**
 * How many legal days stand, passed before `today` or not: whole months, and days of the month that runs. Of cases that the
 * ministry may not see it reads whole months alone, so those of this month count as running until it ends.
 */
export function readClocks(tx: Tx, filter: RollupFilter, today: string): Promise<ClockCell[]> {
  const month = today.slice(0, 7);
  const days = sql`span = 'day' and on_day between ${`${month}-01`} and ${`${month}-31`}`;
  const where =
    filter.reader === 'ministry'
      ? sql`((span = 'month' and (on_day <> ${`${month}-01`} or not seen)) or (${days} and seen))`
      : sql`((span = 'month' and on_day <> ${`${month}-01`}) or (${days}))`;
  const passed = sql`on_day < case span when 'day' then ${today} else ${`${month}-01`} end`;
  const keys = { name: sql`name`, state: sql`case when ${passed} then 'overdue' else 'running' end` };
  return selectCells(tx, { figure: 'clock', keys, where: [where] }, filter);
}

export interface FactCell extends RollupCell {
  standing: 'applied' | 'candidate' | 'titled' | 'closed';
  fact: string;
  /** over the `n` cases that answered it, an exact decimal */
  total: string;
}

/** Of how many cases the last answers have a common fact, and its total. How many cases there are is in the stock. */
export function readFacts(tx: Tx, filter: RollupFilter): Promise<FactCell[]> {
  const sums = { total: sql`trim_scale(sum(r.total))::text` };
  return selectCells(tx, { figure: 'fact', keys: { standing: sql`standing`, fact: sql`fact` }, sums }, filter);
}
