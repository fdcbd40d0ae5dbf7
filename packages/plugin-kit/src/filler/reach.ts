import { addYears, isCivilDate } from '@shifan/calendar';
import { addDecimals, decimal, div, findField, mul, sub, ZERO } from '@shifan/rules';
import type { Decimal, Value, ValueOf } from '@shifan/rules';
import { numberOf, put, valueOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { reachColumnSum, reachCount } from './reach-rows.ts';
import { roundTowards, wholeOf } from './rounding.ts';
import type { Target } from './rounding.ts';

interface Reacher<Node extends Value> {
  reach(node: Node, target: Target, draft: Draft): boolean;
}

/** How each value can be brought to a target by filling facts; false where nothing of it may be filled. */
const reachers: { [Op in Value['op']]: Reacher<ValueOf<Op>> } = {
  fact: { reach: reachFact },
  column: { reach: reachColumn },
  baseline: { reach: () => false },
  parameter: { reach: () => false },
  number: { reach: () => false },
  today: { reach: () => false },
  add: { reach: reachSum },
  subtract: { reach: reachDifference },
  multiply: { reach: reachProduct },
  divide: { reach: reachQuotient },
  count: { reach: reachCount },
  'count-distinct': { reach: reachCount },
  sum: { reach: reachColumnSum },
  'count-selected': { reach: reachSelected },
  'years-between': { reach: reachYears },
};

export function reach(node: Value, target: Target, draft: Draft): boolean {
  const reacher: Reacher<Value> = reachers[node.op];
  return reacher.reach(node, target, draft);
}

/** The value of a side that has to be something: filled with `otherwise` where it is still empty. */
function numberOrFill(node: Value, otherwise: Decimal, draft: Draft): Decimal | null {
  const known = numberOf(node, draft);
  if (known !== null) return known;
  reach(node, { value: otherwise, direction: 'up' }, draft);
  return numberOf(node, draft);
}

const HUNDRED = decimal('100');

function reachFact(node: ValueOf<'fact'>, target: Target, draft: Draft): boolean {
  const field = findField(draft.context.plugin, node.key, draft.context.kind);
  if (field?.formula !== undefined) return reach(field.formula, target, draft);
  const places = field?.type === 'integer' ? 0 : (field?.decimals ?? 6);
  return put(draft, node.key, roundTowards(target.value, target.direction, places));
}

function reachColumn(node: ValueOf<'column'>, target: Target, draft: Draft): boolean {
  if (draft.row === null) return false;
  draft.row.cells[node.key] = roundTowards(target.value, target.direction, 0);
  return true;
}

function reachSum(node: ValueOf<'add'>, target: Target, draft: Draft): boolean {
  const right = numberOrFill(node.right, ZERO, draft);
  if (right !== null && reach(node.left, { ...target, value: sub(target.value, right) }, draft)) return true;
  const left = numberOrFill(node.left, ZERO, draft);
  return left !== null && reach(node.right, { ...target, value: sub(target.value, left) }, draft);
}

function reachDifference(node: ValueOf<'subtract'>, target: Target, draft: Draft): boolean {
  const right = numberOrFill(node.right, HUNDRED, draft);
  return right !== null && reach(node.left, { ...target, value: addDecimals(target.value, right) }, draft);
}

function reachProduct(node: ValueOf<'multiply'>, target: Target, draft: Draft): boolean {
  for (const [fixed, free] of [
    [node.right, node.left],
    [node.left, node.right],
  ] as const) {
    const factor = numberOf(fixed, draft);
    const value = factor === null ? undefined : div(target.value, factor);
    if (value !== undefined && reach(free, { ...target, value }, draft)) return true;
  }
  return false;
}

function reachQuotient(node: ValueOf<'divide'>, target: Target, draft: Draft): boolean {
  const right = numberOrFill(node.right, HUNDRED, draft);
  return right !== null && reach(node.left, { ...target, value: mul(target.value, right) }, draft);
}

/** Ticks the boxes of the lists in their order, 其他 last of all because it needs words. */
function reachSelected(node: ValueOf<'count-selected'>, target: Target, draft: Draft): boolean {
  let left = wholeOf(target);
  let filled = false;
  for (const key of node.keys) {
    const current = draft.facts[key];
    if (draft.locked.has(key)) {
      left -= Array.isArray(current) ? current.length : 0;
      continue;
    }
    const options = findField(draft.context.plugin, key, draft.context.kind)?.options ?? [];
    const codes = options.map((option) => option.code).filter((code) => code !== 'other');
    put(draft, key, codes.slice(0, Math.max(left, 0)));
    left -= Math.min(Math.max(left, 0), codes.length);
    filled = true;
  }
  return filled;
}

/** The day so many years before the other: the corresponding day itself, as Civil Code art. 202 counts. */
function reachYears(node: ValueOf<'years-between'>, target: Target, draft: Draft): boolean {
  const until = valueOf(node.to, draft);
  if (node.from.op !== 'fact' || typeof until !== 'string' || !isCivilDate(until)) return false;
  const day = addYears(until, -Number(roundTowards(target.value, target.direction, 0)));
  const monthOnly = findField(draft.context.plugin, node.from.key, draft.context.kind)?.type === 'year-month';
  return put(draft, node.from.key, monthOnly ? day.slice(0, 7) : day);
}
