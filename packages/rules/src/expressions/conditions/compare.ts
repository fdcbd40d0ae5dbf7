import { compare as compareDecimals } from '../../decimal.ts';
import type { ComparisonOperator } from '../../schema/expression.ts';
import type { Computed, ConditionModule, ConditionOf, Scope } from '../module.ts';
import type { VerdictStatus } from '../status.ts';
import { countBounds } from '../values/rows.ts';
import { asDay } from '../values/years-between.ts';

type Compare = ConditionOf<'compare'>;

// Civil Code art. 1259: 以上、以内 include the number, 超过、不满 do not
const HOLDS: Record<ComparisonOperator, (order: number) => boolean> = {
  gte: (order) => order >= 0,
  gt: (order) => order > 0,
  lte: (order) => order <= 0,
  lt: (order) => order < 0,
  eq: (order) => order === 0,
};
const WORDS: Record<ComparisonOperator, string> = {
  gte: '不低于',
  gt: '超过',
  lte: '不超过',
  lt: '低于',
  eq: '等于',
};

/** Compares two numbers or two days without rounding; missing where a side has no data or the sides do not compare. */
export const compare: ConditionModule<Compare> = {
  evaluate(node, scope) {
    return countComparison(node, scope) ?? holds(node, scope.value(node.left, scope), scope.value(node.right, scope));
  },
  describe: (node, speaker) =>
    `${speaker.value(node.left, speaker)}${WORDS[node.operator]}${speaker.value(node.right, speaker)}`,
  parts: (node) => [
    { path: 'left', node: node.left },
    { path: 'right', node: node.right },
  ],
};

function holds(node: Compare, left: Computed, right: Computed): VerdictStatus {
  const order = orderOf(left, right);
  if (order === null) return 'missing';
  return HOLDS[node.operator](order) ? 'met' : 'unmet';
}

function orderOf(left: Computed, right: Computed): number | null {
  if (left === null || right === null) return null;
  if (typeof left !== 'string' && typeof right !== 'string') return compareDecimals(left, right);
  const a = asDay(left);
  const b = asDay(right);
  if (a === null || b === null) return null;
  return a < b ? -1 : a > b ? 1 : 0;
}

// Rows whose cells have no data might still count: the comparison is decided only where they cannot change it.
function countComparison(node: Compare, scope: Scope): VerdictStatus | null {
  if (node.left.op !== 'count' || node.left.where === undefined) return null;
  const bounds = countBounds(node.left, scope);
  if (bounds === null) return 'missing';
  const right = scope.value(node.right, scope);
  const low = holds(node, bounds.low, right);
  const high = holds(node, bounds.high, right);
  return low === high ? low : 'missing';
}
