import type { Condition } from '../../schema/expression.ts';
import type { ConditionModule, ConditionOf, Part, Speaker } from '../module.ts';
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

/** At least so many of them. */
export const atLeast: ConditionModule<ConditionOf<'at-least'>> = {
  evaluate: (node, scope) =>
    atLeastOf(
      node.of.map((one) => scope.condition(one, scope)),
      node.count,
    ),
  describe: (node, speaker) => `以下至少${node.count}项：${list(node.of, '；', speaker)}`,
  parts: (node) => branches(node.of),
};

/** The opposite; what is open stays open. */
export const not: ConditionModule<ConditionOf<'not'>> = {
  evaluate: (node, scope) => negate(scope.condition(node.of, scope)),
  describe: (node, speaker) => `并非（${speaker.condition(node.of, speaker)}）`,
  parts: (node) => [{ path: 'of', node: node.of }],
};

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
