import { codesOf, isAnswered } from '../../facts.ts';
import type { ConditionModule, ConditionOf, Scope } from '../module.ts';
import { quotedLabel, quotedOption, read } from '../reading.ts';
import type { VerdictStatus } from '../status.ts';

/** The answer is this code. */
export const is: ConditionModule<ConditionOf<'is'>> = {
  evaluate: (node, scope) => among(node.key, [node.code], scope),
  describe: (node, speaker) => `${quotedLabel(node.key, speaker)}为${quotedOption(node.key, node.code, speaker)}`,
  parts: () => [],
};

/** The answer is one of these codes. */
export const oneOf: ConditionModule<ConditionOf<'one-of'>> = {
  evaluate: (node, scope) => among(node.key, node.codes, scope),
  describe(node, speaker) {
    const options = node.codes.map((code) => quotedOption(node.key, code, speaker));
    return `${quotedLabel(node.key, speaker)}为${options.join('、')}之一`;
  },
  parts: () => [],
};

/** The list holds this code; an empty list is an answer and does not. */
export const includes: ConditionModule<ConditionOf<'includes'>> = {
  evaluate(node, scope) {
    const codes = codesOf(read(node.key, scope));
    if (codes === null) return 'missing';
    return codes.includes(node.code) ? 'met' : 'unmet';
  },
  describe: (node, speaker) => `${quotedLabel(node.key, speaker)}包含${quotedOption(node.key, node.code, speaker)}`,
  parts: () => [],
};

function among(key: string, codes: readonly string[], scope: Scope): VerdictStatus {
  const value = read(key, scope);
  if (typeof value !== 'string' || !isAnswered(value)) return 'missing';
  return codes.includes(value) ? 'met' : 'unmet';
}
