import { fail } from '@shifan/errors';
import type { CivilDate } from '@shifan/calendar';
import type { Plugin } from '@shifan/rules';
import { parseDecimal } from '@shifan/rules';

/**
 * The plugin with another value of a legal number from a day on, for asking "what if": later dated values of it fall away, and the
 * value of a notice still goes before it. The clause is cited without its words, since they state another number.
 * @throws PLUGIN_PARAMETER_UNKNOWN, PLUGIN_SHAPE (a value that is no decimal)
 * @example withParameter(plugin, 'served-smes-creation', { value: '1200', on: '2026-01-01' })
 */
export function withParameter(plugin: Plugin, id: string, { value, on }: { value: string; on: CivilDate }): Plugin {
  const parameter = plugin.parameters.find((one) => one.id === id);
  if (parameter === undefined) return fail('PLUGIN_PARAMETER_UNKNOWN', { path: plugin.id, id });
  if (parseDecimal(value) === undefined) {
    return fail('PLUGIN_SHAPE', { path: `parameters.${id}`, found: value, expected: '十进制数', todo: '改正这个值。' });
  }
  const before = parameter.values.filter((one) => one.from < on);
  const [first] = parameter.values;
  const last = before.at(-1) ?? first;
  if (last === undefined) return fail('PLUGIN_PARAMETER_UNKNOWN', { path: plugin.id, id });
  const { article, clause } = last.citation;
  const supposed = { from: on, value: value, citation: { article, clause } };
  const interpretation = `假设自${on}起为${supposed.value}${parameter.unit}，不是条文的数值。`;
  const changed = { ...parameter, values: [...before, supposed], interpretation };
  return { ...plugin, parameters: plugin.parameters.map((one) => (one === parameter ? changed : one)) };
}
