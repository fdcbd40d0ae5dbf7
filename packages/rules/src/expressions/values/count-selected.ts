import { fromInteger } from '../../decimal.ts';
import { codesOf, own } from '../../facts.ts';
import { labelFor } from '../../labels.ts';
import type { ValueModule, ValueOf } from '../module.ts';

/** How many boxes are ticked in several lists together; no data only where none of the lists is answered. */
export const countSelected: ValueModule<ValueOf<'count-selected'>> = {
  evaluate(node, scope) {
    let total = 0;
    let answered = false;
    for (const key of node.keys) {
      const codes = codesOf(own(scope.facts, key) ?? undefined);
      if (codes === null) continue;
      answered = true;
      total += new Set(codes).size;
    }
    return answered ? fromInteger(total) : null;
  },
  describe(node, speaker) {
    const labels = node.keys.map((key) => `“${labelFor(speaker.plugin, key, speaker.year)}”`);
    return `${labels.join('、')}所选的项数`;
  },
  parts: () => [],
};
