import { divisionNames } from '../../reference/divisions.ts';
import type { ConditionModule, ConditionOf } from '../module.ts';

/** A person decides, with the clause and the applicant's text side by side. */
export const judgement: ConditionModule<ConditionOf<'judgement'>> = {
  evaluate: () => 'judgement',
  describe: (node) => `由审核人判断：${node.question}`,
  parts: () => [],
};

/** Unmet becomes "may be relaxed" where `when` is met; never silently met. */
export const relaxable: ConditionModule<ConditionOf<'relaxable'>> = {
  evaluate(node, scope) {
    const status = scope.condition(node.of, scope);
    return status === 'unmet' && scope.condition(node.when, scope) === 'met' ? 'relaxable' : status;
  },
  describe: (node, speaker) =>
    `${speaker.condition(node.of, speaker)}（${speaker.condition(node.when, speaker)}的，可以放宽）`,
  parts: (node) => [
    { path: 'of', node: node.of },
    { path: 'when', node: node.when },
  ],
};

/** The case lies in one of these divisions; missing where its division is not known. */
export const inDivision: ConditionModule<ConditionOf<'in-division'>> = {
  evaluate(node, scope) {
    const { division } = scope;
    if (division === undefined) return 'missing';
    return node.prefixes.some((prefix) => division.startsWith(prefix)) ? 'met' : 'unmet';
  },
  describe: (node) => `所在地属于${placesText(node.prefixes)}`,
  parts: () => [],
};

/** Long lists are cut: the condition's clause and its source give them whole. */
const MOST_NAMED = 3;

/** The places of a condition as a sentence names them. */
export function placesText(prefixes: readonly string[]): string {
  const names = divisionNames(prefixes);
  const named = names.slice(0, MOST_NAMED).join('、');
  return names.length > MOST_NAMED ? `${named}等${names.length}地` : named;
}
