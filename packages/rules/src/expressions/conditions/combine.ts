import { isInteger } from '../../decimal.ts';
import type { Decimal } from '../../decimal.ts';
import type { Condition } from '../../schema/expression.ts';
import type { ConditionModule, ConditionOf, Part, Speaker } from '../module.ts';
import { placesText } from './discretion.ts';
import { allOf, anyOf, atLeastOf, negate } from '../status.ts';

const COMPOSED = new Set<Condition['op']>(['all', 'any', 'at-least', 'relaxable']);

/** All of them. */
export const all: ConditionModule<ConditionOf<'all'>> = {
  evaluate: (node, scope) => allOf(node.of.map((one) => scope.condition(one, scope))),
  describe: (node, speaker) => list(node.of, '；且', speaker),
  parts: (node) => branches(node.of),
};

/** Any of them. */
export const any: ConditionModule<ConditionOf<'any'>> = {
  evaluate: (node, scope) => anyOf(node.of.map((one) => scope.condition(one, scope))),
  describe: (node, speaker) => list(node.of, '；或者', speaker),
  parts: (node) => branches(node.of),
};

/** At least so many of them; missing where the number itself has no value. */
export const atLeast: ConditionModule<ConditionOf<'at-least'>> = {
  evaluate(node, scope) {
    const least = scope.value(node.least, scope);
    if (least === null || typeof least === 'string') return 'missing';
    return atLeastOf(
      node.of.map((one) => scope.condition(one, scope)),
      roundUp(least),
    );
  },
  describe: (node, speaker) => `以下至少${speaker.value(node.least, speaker)}：${list(node.of, '；', speaker)}`,
  parts: (node) => [{ path: 'least', node: node.least }, ...branches(node.of)],
};

/** The opposite; what is open stays open. */
export const not: ConditionModule<ConditionOf<'not'>> = {
  evaluate: (node, scope) => negate(scope.condition(node.of, scope)),
  describe: ({ of }, speaker) =>
    of.op === 'in-division' ? `所在地不属于${placesText(of.prefixes)}` : `并非（${speaker.condition(of, speaker)}）`,
  parts: (node) => [{ path: 'of', node: node.of }],
};

// "at least 1.5" of whole conditions is at least 2
function roundUp(least: Decimal): number {
  const whole = Number(least.n / least.d);
  return isInteger(least) || least.n < 0n ? whole : whole + 1;
}

function branches(of: readonly Condition[]): Part[] {
  return of.map((node, index) => ({ path: `of[${index}]`, node }));
}

function list(of: readonly Condition[], joint: string, speaker: Speaker): string {
  const texts = of.map((one) => {
    const text = speaker.condition(one, speaker);
    return of.length > 1 && COMPOSED.has(one.op) ? `（${text}）` : text;
  });
  return texts.join(joint);
}
