import { fail } from '@shifan/errors';
import type { Citation } from './schema/citation.ts';
import type { Parameter } from './schema/parameter.ts';
import type { Plugin } from './schema/plugin.ts';
import type { Notice } from './schema/notice.ts';
import { indexOf } from './plugin-index.ts';

/** A legal number as it stands on a day, under a notice. */
export interface ParameterValue {
  id: string;
  label: string;
  /** decimal string in `unit` */
  value: string;
  unit: string;
  bound: Parameter['bound'];
  citation: Citation;
  interpretation?: string;
  /** whether a notice set it */
  fromNotice: boolean;
}

/** The part of a notice that changes numbers. */
export type ParameterOverrides = Pick<Notice, 'parameters'> | null | undefined;

/**
 * A legal number on a day: the notice's value where it sets one, else the last dated value whose first day has come.
 * A day before the first dated value gets the first: a text not yet in force is read as it was first written.
 * @throws PLUGIN_PARAMETER_UNKNOWN (definePlugin refuses such an expression)
 */
export function parameterValue(
  plugin: Plugin,
  id: string,
  ...when: [on: string, notice?: ParameterOverrides]
): ParameterValue {
  const [on, notice] = when;
  const parameter = indexOf(plugin).parameters.get(id);
  if (parameter === undefined) return fail('PLUGIN_PARAMETER_UNKNOWN', { path: plugin.id, id });
  const override = notice?.parameters.findLast((one) => one.parameter === id);
  const { value, citation } = override ?? valueOn(parameter, on);
  return {
    id,
    label: parameter.label,
    value,
    unit: parameter.unit,
    bound: parameter.bound,
    citation,
    fromNotice: override !== undefined,
    ...(parameter.interpretation === undefined ? {} : { interpretation: parameter.interpretation }),
  };
}

function valueOn(parameter: Parameter, on: string): Parameter['values'][number] {
  const [first] = parameter.values;
  if (first === undefined) return fail('PLUGIN_PARAMETER_UNKNOWN', { path: 'values', id: parameter.id });
  let current = first;
  for (const one of parameter.values) if (one.from <= on) current = one;
  return current;
}
