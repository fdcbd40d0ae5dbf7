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
  return selectCells(tx, { table: 'rollup_stock', keys }, filter);
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
  return selectCells(tx, { table: 'rollup_reached', keys: { step: sql`step` } }, filter);
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
  const keys = { month: sql`month`, type: sql`type::text`, detail: sql`detail` };
  return selectCells(tx, { table: 'rollup_flow', keys, where }, rest);
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
  const month = sql`date_trunc('month', ${today}::date)::date`;
  const next = sql`(date_trunc('month', ${today}::date) + interval '1 month')::date`;
  const days = sql`span = 'day' and on_day >= ${month} and on_day < ${next}`;
  const where =
    filter.reader === 'ministry'
      ? sql`((span = 'month' and (on_day <> ${month} or not seen)) or (${days} and seen))`
      : sql`((span = 'month' and on_day <> ${month}) or (${days}))`;
  const passed = sql`on_day < case span when 'day' then ${today}::date else ${month} end`;
  const keys = { name: sql`name`, state: sql`case when ${passed} then 'overdue' else 'running' end` };
  return selectCells(tx, { table: 'rollup_clock', keys, where: [where] }, filter);
}

export interface FactCell extends RollupCell {
  standing: 'applied' | 'candidate' | 'titled' | 'closed';
  fact: string;
  /** over the `n` cases that answered it, an exact decimal */
  total: string;
}

/** Of how many cases the last answers have a common fact, and its total. How many cases there are is in the stock. */
export function readFacts(tx: Tx, filter: RollupFilter): Promise<FactCell[]> {
  const total = sql.ref(filter.reader === 'ministry' ? 'shown_total' : 'total');
  const sums = { total: sql`coalesce(sum(${total}), 0)::text` };
  return selectCells(tx, { table: 'rollup_fact', keys: { standing: sql`standing`, fact: sql`fact` }, sums }, filter);
}

export interface OldTitleCell extends RollupCell {
  basis: string;
  status: 'held' | 'expired';
  /** the furthest that an application started from it ever came */
  progress: 'none' | 'applied' | 'candidate' | 'designated';
}

/** Titles of repealed measures, by how far the applications have come that were started from them. */
export function readOldTitles(
  tx: Tx,
  filter: Pick<RollupFilter, 'reader' | 'by' | 'tenantId' | 'kind'> & { split?: readonly 'kind'[] | undefined },
): Promise<OldTitleCell[]> {
  const keys = { basis: sql`basis`, status: sql`status`, progress: sql`progress` };
  return selectCells(tx, { table: 'rollup_old_title', keys }, filter);
}
