import { decimal } from '../../decimal.ts';
import type { Decimal } from '../../decimal.ts';
import { parameterValue } from '../../parameters.ts';
import type { ValueModule, ValueOf } from '../module.ts';

const parsed = new Map<string, Decimal>();

/** A dated legal number, as the notice or the day says. */
export const parameter: ValueModule<ValueOf<'parameter'>> = {
  evaluate: (node, scope) => exact(parameterValue(scope.plugin, node.id, scope.on, scope.notice).value),
  describe(node, speaker) {
    const { value, unit } = speaker.parameter(node.id);
    return `${value}${unit}`;
  },
  parts: () => [],
};

/** A plain number of arithmetic. */
export const number: ValueModule<ValueOf<'number'>> = {
  evaluate: (node) => exact(node.value),
  describe: (node) => node.value,
  parts: () => [],
};

/** The day of the evaluation. */
export const today: ValueModule<ValueOf<'today'>> = {
  evaluate: (_, scope) => scope.on,
  describe: () => '评价日',
  parts: () => [],
};

// the numbers of a plugin are few and read often
function exact(text: string): Decimal {
  let value = parsed.get(text);
  if (value === undefined) {
    value = decimal(text);
    if (parsed.size < 10_000) parsed.set(text, value);
  }
  return value;
}
