import { ZERO, add, fromInteger } from '../../decimal.ts';
import type { Decimal } from '../../decimal.ts';
import { own, rowsOf } from '../../facts.ts';
import type { Row } from '../../facts.ts';
import { labelFor } from '../../labels.ts';
import type { Condition } from '../../schema/expression.ts';
import type { Part, Scope, Speaker, ValueModule, ValueOf } from '../module.ts';
import { scalar } from './facts.ts';

type OverRows = { table: string; where?: Condition | undefined };

/** How many rows of a table, or how many that meet a condition; no data where the table has not been answered. */
export const count: ValueModule<ValueOf<'count'>> = {
  evaluate: (node, scope) => countBounds(node, scope)?.low ?? null,
  describe: (node, speaker) => `${rowsText(node, speaker)}的数量`,
  parts: (node) => whereParts(node),
};

/** The sum of a column; no data where a cell that counts is not a number. */
export const sum: ValueModule<ValueOf<'sum'>> = {
  evaluate(node, scope) {
    const rows = selected(node, scope);
    if (rows === null) return null;
    let total: Decimal = ZERO;
    for (const row of rows) {
      const cell = scalar(own(row, node.column));
      if (cell === null || typeof cell === 'string') return null;
      total = add(total, cell);
    }
    return total;
  },
  describe: (node, speaker) => `${rowsText(node, speaker)}的“${columnLabel(node, speaker)}”之和`,
  parts: (node) => whereParts(node),
};

/** How many different values a column holds; blank cells do not count, spaces at the ends do not matter. */
export const countDistinct: ValueModule<ValueOf<'count-distinct'>> = {
  evaluate(node, scope) {
    const rows = selected(node, scope);
    if (rows === null) return null;
    const seen = new Set<string>();
    for (const row of rows) {
      const cell = own(row, node.column);
      if (typeof cell === 'string' && cell.trim() !== '') seen.add(cell.trim());
    }
    return fromInteger(seen.size);
  },
  describe: (node, speaker) => `${rowsText(node, speaker)}中不同“${columnLabel(node, speaker)}”的数量`,
  parts: (node) => whereParts(node),
};

/** How many rows certainly count and how many might, once the cells without data are filled in. */
export function countBounds(node: OverRows, scope: Scope): { low: Decimal; high: Decimal } | null {
  const rows = rowsOf(own(scope.facts, node.table) ?? undefined);
  if (rows === null) return null;
  if (node.where === undefined) return { low: fromInteger(rows.length), high: fromInteger(rows.length) };
  const inner: Scope = { ...scope, row: null };
  let met = 0;
  let open = 0;
  for (const row of rows) {
    inner.row = row;
    const status = inner.condition(node.where, inner);
    if (status === 'met') met += 1;
    else if (status === 'missing') open += 1;
  }
  return { low: fromInteger(met), high: fromInteger(met + open) };
}

function selected(node: OverRows, scope: Scope): Row[] | null {
  const rows = rowsOf(own(scope.facts, node.table) ?? undefined);
  const { where } = node;
  if (rows === null || where === undefined) return rows;
  const inner: Scope = { ...scope, row: null };
  return rows.filter((row) => {
    inner.row = row;
    return inner.condition(where, inner) === 'met';
  });
}

function whereParts(node: OverRows): Part[] {
  return node.where === undefined ? [] : [{ path: 'where', node: node.where, table: node.table }];
}

function rowsText(node: OverRows, speaker: Speaker): string {
  const label = labelFor(speaker.plugin, node.table, speaker.year);
  if (node.where === undefined) return `“${label}”各行`;
  return `“${label}”中${speaker.condition(node.where, { ...speaker, table: node.table })}的各行`;
}

function columnLabel(node: { table: string; column: string }, speaker: Speaker): string {
  return speaker.index.columns.get(`${node.table}.${node.column}`)?.label ?? node.column;
}
