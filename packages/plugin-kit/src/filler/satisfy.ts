import { addDays, isCivilDate } from '@shifan/calendar';
import { evaluateCondition, addDecimals, sub, fromInteger } from '@shifan/rules';
import type { Computed, Condition, ConditionOf, Decimal } from '@shifan/rules';
import { answer, fieldOf, valueOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { reach } from './reach.ts';
import { wholeOf } from './rounding.ts';

interface Satisfier<Node extends Condition> {
  satisfy(node: Node, draft: Draft): void;
}

/** How the data part of each condition is met by filling facts; what a person judges is left to the person. */
const satisfiers: { [Op in Condition['op']]: Satisfier<ConditionOf<Op>> } = {
  compare: { satisfy: satisfyComparison },
  yes: { satisfy: (node, draft) => void answer(draft, node.key, true) },
  no: { satisfy: (node, draft) => void answer(draft, node.key, false) },
  'not-denied': { satisfy: (node, draft) => void answer(draft, node.key, true) },
  answered: { satisfy: (node, draft) => void answer(draft, node.key, sampleAnswer(node.key, draft)) },
  is: { satisfy: (node, draft) => void answer(draft, node.key, node.code) },
  'one-of': { satisfy: (node, draft) => void answer(draft, node.key, node.codes[0] ?? '') },
  includes: { satisfy: satisfyInclusion },
  all: { satisfy: (node, draft) => node.of.forEach((part) => satisfy(part, draft)) },
  any: { satisfy: (node, draft) => satisfySome(node.of, 1, draft) },
  'at-least': { satisfy: (node, draft) => satisfySome(node.of, leastOf(node, draft), draft) },
  not: { satisfy: (node, draft) => refute(node.of, draft) },
  judgement: { satisfy: () => undefined },
  relaxable: { satisfy: (node, draft) => satisfy(node.of, draft) },
  'in-division': { satisfy: () => undefined },
};

/** Fills facts until the data part of the condition is met, where it is not met already and nothing named forbids it. */
export function satisfy(node: Condition, draft: Draft): void {
  if (draft.row === null && holds(node, draft)) return;
  const satisfier: Satisfier<Condition> = satisfiers[node.op];
  satisfier.satisfy(node, draft);
}

function holds(node: Condition, draft: Draft): boolean {
  return evaluateCondition(node, { ...draft.context, facts: draft.facts }) === 'met';
}

/** Alternatives that data alone can meet come before those that a person must judge. */
function satisfySome(parts: readonly Condition[], count: number, draft: Draft): void {
  const judged = parts.filter((part) => part.op === 'judgement');
  const ordered = [...parts.filter((part) => part.op !== 'judgement'), ...judged];
  let met = 0;
  for (const part of ordered) {
    if (met >= count) return;
    satisfy(part, draft);
    if (holds(part, draft) || part.op === 'judgement') met += 1;
  }
}

/** How many parts are needed; all of them where the number has no value. */
function leastOf(node: ConditionOf<'at-least'>, draft: Draft): number {
  const least = valueOf(node.least, draft);
  return least === null || typeof least === 'string' ? node.of.length : wholeOf({ value: least, direction: 'up' });
}

function satisfyComparison(node: ConditionOf<'compare'>, draft: Draft): void {
  const right = valueOf(node.right, draft);
  const goal = goalOf(node.operator, right);
  if (goal === null) return;
  if (typeof goal === 'string') {
    if (node.left.op === 'fact' || node.left.op === 'column') answer(draft, node.left.key, goal);
    return;
  }
  reach(node.left, { value: goal, direction: node.operator.startsWith('l') ? 'down' : 'up' }, draft);
}

const ONE = fromInteger(1);

/** The nearest number (or day) that the comparison accepts. */
function goalOf(operator: ConditionOf<'compare'>['operator'], right: Computed): Decimal | string | null {
  if (typeof right === 'string') return dayGoal(operator, right);
  if (right === null) return null;
  if (operator === 'gt') return addDecimals(right, ONE);
  return operator === 'lt' ? sub(right, ONE) : right;
}

function dayGoal(operator: ConditionOf<'compare'>['operator'], right: string): string {
  if (!isCivilDate(right)) return right;
  if (operator === 'gt') return addDays(right, 1);
  return operator === 'lt' ? addDays(right, -1) : right;
}

function satisfyInclusion(node: ConditionOf<'includes'>, draft: Draft): void {
  const current = draft.facts[node.key];
  const codes = Array.isArray(current) ? current.filter((code) => typeof code === 'string') : [];
  answer(draft, node.key, [...codes, node.code]);
}

function sampleAnswer(key: string, draft: Draft): string | boolean | string[] {
  const field = fieldOf(draft, key);
  const [option] = field?.options ?? [];
  if (field?.type === 'yes-no') return true;
  if (field?.type === 'multi-choice') return option === undefined ? [] : [option.code];
  if (field?.type === 'date') return draft.context.on;
  if (field?.type === 'year-month') return draft.context.on.slice(0, 7);
  if (field?.options !== undefined) return option?.code ?? '';
  return field === undefined || /^(?:text|long-text)$/u.test(field.type) ? '示例' : '1';
}

/** Turns the plain answers of a negated condition round; what it cannot turn is left as it is. */
function refute(node: Condition, draft: Draft): void {
  if (node.op === 'yes' || node.op === 'not-denied') answer(draft, node.key, false);
  else if (node.op === 'no') answer(draft, node.key, true);
  else if (node.op === 'not') satisfy(node.of, draft);
  else if (node.op === 'is' || node.op === 'one-of') answer(draft, node.key, otherCode(node, draft));
  else if (node.op === 'any' || node.op === 'all') node.of.forEach((part) => refute(part, draft));
  else if (node.op === 'compare') satisfyComparison({ ...node, operator: INVERSE[node.operator] }, draft);
}

const INVERSE = { gte: 'lt', gt: 'lte', lte: 'gt', lt: 'gte', eq: 'gt' } as const;

function otherCode(node: ConditionOf<'is' | 'one-of'>, draft: Draft): string {
  const refused = node.op === 'is' ? [node.code] : node.codes;
  const options = fieldOf(draft, node.key)?.options ?? [];
  return options.find((option) => !refused.includes(option.code))?.code ?? '';
}
