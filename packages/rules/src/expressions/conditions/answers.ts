import { isAnswered } from '../../facts.ts';
import type { ConditionModule, ConditionOf, Scope } from '../module.ts';
import { quotedLabel, read } from '../reading.ts';
import type { VerdictStatus } from '../status.ts';

/** Met where the answer is yes, unmet where it is no, missing where there is none. */
export const yes: ConditionModule<ConditionOf<'yes'>> = {
  evaluate: (node, scope) => expects(node.key, true, scope),
  describe: (node, speaker) => `${quotedLabel(node.key, speaker)}为“是”`,
  parts: () => [],
};

/** Met where the answer is no, unmet where it is yes, missing where there is none. */
export const no: ConditionModule<ConditionOf<'no'>> = {
  evaluate: (node, scope) => expects(node.key, false, scope),
  describe: (node, speaker) => `${quotedLabel(node.key, speaker)}为“否”`,
  parts: () => [],
};

/** Unmet only where the answer is no: an absent answer is left to the person who judges. */
export const notDenied: ConditionModule<ConditionOf<'not-denied'>> = {
  evaluate: (node, scope) => (read(node.key, scope) === false ? 'unmet' : 'met'),
  describe: (node, speaker) => `${quotedLabel(node.key, speaker)}未答“否”`,
  parts: () => [],
};

/** Met where there is any answer, else missing. */
export const answered: ConditionModule<ConditionOf<'answered'>> = {
  evaluate: (node, scope) => (isAnswered(read(node.key, scope)) ? 'met' : 'missing'),
  describe: (node, speaker) => `已填写${quotedLabel(node.key, speaker)}`,
  parts: () => [],
};

function expects(key: string, wanted: boolean, scope: Scope): VerdictStatus {
  const value = read(key, scope);
  if (typeof value !== 'boolean') return 'missing';
  return value === wanted ? 'met' : 'unmet';
}
