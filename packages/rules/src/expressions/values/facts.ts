import { own } from '../../facts.ts';
import type { FactValue } from '../../facts.ts';
import { parseDecimal } from '../../decimal.ts';
import { labelFor, yearLabel } from '../../labels.ts';
import type { Computed, Scope, ValueModule, ValueOf } from '../module.ts';

const DEEPEST = 16;

/** The value of a fact; of a computed field, its formula over the answers, so that nothing stored or rounded decides. */
export const fact: ValueModule<ValueOf<'fact'>> = {
  evaluate(node, scope) {
    return factValue(node.key, scope);
  },
  describe: (node, speaker) => labelFor(speaker.plugin, node.key, speaker.year),
  parts: () => [],
};

/** The value frozen when the creation-period began. */
export const baseline: ValueModule<ValueOf<'baseline'>> = {
  evaluate(node, scope) {
    return scope.baseline === undefined ? null : factValue(node.key, { ...scope, facts: scope.baseline });
  },
  describe: (node, speaker) => labelFor(speaker.plugin, `baseline.${node.key}`, speaker.year),
  parts: () => [],
};

/** A column of the row being looked at. */
export const column: ValueModule<ValueOf<'column'>> = {
  evaluate: (node, scope) => scalar(own(scope.row ?? undefined, node.key)),
  describe(node, speaker) {
    const label = speaker.index.columns.get(`${speaker.table}.${node.key}`)?.label ?? node.key;
    return yearLabel(label, speaker.year);
  },
  parts: () => [],
};

function factValue(key: string, scope: Scope): Computed {
  const formula = scope.index.formulas.get(key);
  if (formula !== undefined && scope.depth < DEEPEST) {
    const computed = scope.value(formula, { ...scope, row: null, depth: scope.depth + 1 });
    if (computed !== null) return computed;
  }
  return scalar(own(scope.facts, key));
}

/** Text that is a decimal is a number; other text stays text; blank text, lists, tables and decisions are no value. */
export function scalar(value: FactValue): Computed {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return parseDecimal(value) ?? value;
}
