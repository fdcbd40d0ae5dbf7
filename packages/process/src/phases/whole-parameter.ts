import { fail } from '@shifan/errors';
import type { ParameterValue, Plugin } from '@shifan/rules';

/** A parameter that is a number of days or years as a number; throws PROCESS_INVALID where it is not whole and positive. */
export function wholeParameter(plugin: Plugin, parameter: ParameterValue): number {
  const number = Number(parameter.value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  return fail('PROCESS_INVALID', {
    plugin: plugin.id,
    problem: `参数“${parameter.id}”应为正整数，现为${parameter.value}`,
  });
}
