import { addDecimals, parseDecimal, sub, ZERO } from '@shifan/rules';
import type { Row, ValueOf } from '@shifan/rules';
import { numberOf, put } from './draft.ts';
import type { Draft } from './draft.ts';
import { roundTowards, wholeOf } from './rounding.ts';
import type { Target } from './rounding.ts';

/** Adds the rows that are missing; rows that other criteria asked for stay. */
export function reachCount(node: ValueOf<'count' | 'count-distinct'>, target: Target, draft: Draft): boolean {
  const wanted = wholeOf(target);
  const rows = rowsOf(draft.facts[node.table]);
  if (target.direction === 'down') return put(draft, node.table, rows.slice(0, wanted));
  const current = numberOf(node, draft) ?? ZERO;
  const missing = wholeOf({ ...target, value: sub(target.value, current) });
  const added = Array.from({ length: Math.min(missing, MOST_ROWS) }, (_, index) => {
    const row = newRow(node, draft);
    return node.op === 'count' ? row : { ...row, [node.column]: `示例${rows.length + index + 1}` };
  });
  return put(draft, node.table, [...rows, ...added]);
}

/** Puts what is missing from the sum into the first row that counts, or into a new one. */
export function reachColumnSum(node: ValueOf<'sum'>, target: Target, draft: Draft): boolean {
  const rows = rowsOf(draft.facts[node.table]);
  const [first = newRow(node, draft), ...others] = rows;
  const cell = first[node.column];
  const present = typeof cell === 'string' ? (parseDecimal(cell) ?? ZERO) : ZERO;
  const missing = sub(target.value, numberOf(node, draft) ?? ZERO);
  const raised = roundTowards(addDecimals(present, missing), target.direction, 6);
  return put(draft, node.table, [{ ...first, [node.column]: raised }, ...others]);
}

const MOST_ROWS = 500;

function newRow(node: ValueOf<'count' | 'count-distinct' | 'sum'>, draft: Draft): Row {
  const row = { table: node.table, cells: {} };
  if (node.where !== undefined) draft.satisfy(node.where, { ...draft, row });
  return row.cells;
}

function rowsOf(value: Draft['facts'][string] | undefined): Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row !== 'string') : [];
}
