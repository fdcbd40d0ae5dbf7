import { evaluateCondition, evaluateValue, fromInteger, isValue, parseDecimal, walk } from '@shifan/rules';
import type { Computed, Condition, ConditionOf, Decimal, EvaluationContext, Row, Value } from '@shifan/rules';
import { comparesYears, yearPairs } from './year-limits.ts';

/** A place in a condition where something is held against a legal number. */
export interface LimitPlace {
  /** id of the parameter */
  parameter: string;
  /** What a case holds against what there: one pair, or one a row inside the filter of a table. */
  pairs(context: EvaluationContext): [Decimal, Decimal][];
}

/** Every comparison with a parameter, and every "at least so many of" whose number is a parameter. */
export function* limitPlaces(condition: Condition): Generator<LimitPlace> {
  for (const { node, table } of walk({ node: condition, path: 'condition', table: undefined })) {
    if (isValue(node)) continue;
    if (node.op === 'compare') {
      const parameter = parameterIn([node.right, node.left], table);
      if (parameter !== undefined) yield { parameter, pairs: (context) => comparedPairs(node, table, context) };
    }
    if (node.op === 'at-least') {
      const parameter = parameterIn([node.least], table);
      if (parameter !== undefined) yield { parameter, pairs: (context) => countedPairs(node, context) };
    }
  }
}

/** A number inside the filter of a table belongs to the comparison of that filter, not to the one around it. */
function parameterIn(sides: readonly Value[], table: string | undefined): string | undefined {
  for (const side of sides) {
    for (const visit of walk({ node: side, path: '', table })) {
      if (visit.table === table && visit.node.op === 'parameter') return visit.node.id;
    }
  }
  return undefined;
}

function comparedPairs(
  node: ConditionOf<'compare'>,
  table: string | undefined,
  context: EvaluationContext,
): [Decimal, Decimal][] {
  if (table === undefined && comparesYears(node)) return yearPairs(node, context);
  const rows = table === undefined ? [null] : rowsOf(context.facts[table]);
  return rows.flatMap((row) => pair(numberOf(node.left, row, context), numberOf(node.right, row, context)));
}

function countedPairs(node: ConditionOf<'at-least'>, context: EvaluationContext): [Decimal, Decimal][] {
  const met = node.of.filter((part) => evaluateCondition(part, context) === 'met').length;
  return pair(fromInteger(met), numberOf(node.least, null, context));
}

function pair(left: Decimal | null, right: Decimal | null): [Decimal, Decimal][] {
  return left === null || right === null ? [] : [[left, right]];
}

function rowsOf(value: EvaluationContext['facts'][string] | undefined): Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row !== 'string') : [];
}

function numberOf(node: Value, row: Row | null, context: EvaluationContext): Decimal | null {
  const value: Computed = node.op === 'column' ? cellOf(row, node.key) : evaluateValue(node, context);
  return typeof value === 'string' ? null : value;
}

function cellOf(row: Row | null, key: string): Decimal | null {
  const cell = row?.[key];
  return typeof cell === 'string' ? (parseDecimal(cell) ?? null) : null;
}
