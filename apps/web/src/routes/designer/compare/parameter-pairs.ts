import { citationText, parameterValue, type Parameter, type Plugin } from '@shifan/rules';
import { withUnit } from '../../../parts/with-unit.ts';
import { BOUNDS } from '../parameters/bounds.ts';

/** A legal number as one of two measures has it. */
export interface NumberSaid {
  value: string;
  bound: string;
  citation: string;
}

/** A legal number in two measures; null where one does not have it. */
export interface ParameterPair {
  id: string;
  label: string;
  left: NumberSaid | null;
  right: NumberSaid | null;
  differs: boolean;
}

function saidIn(plugin: Plugin, id: string, on: string): NumberSaid | null {
  if (!plugin.parameters.some((one) => one.id === id)) return null;
  const { value, unit, bound, citation } = parameterValue(plugin, id, on);
  return { value: withUnit(value, unit), bound: BOUNDS[bound], citation: citationText(plugin, citation) };
}

/** Both measures' numbers on a day, in the left one's order, then what only the right one has. */
export function parameterPairs(left: Plugin, right: Plugin, on: string): ParameterPair[] {
  const known = new Set(left.parameters.map(({ id }) => id));
  const all: Parameter[] = [...left.parameters, ...right.parameters.filter(({ id }) => !known.has(id))];
  return all.map(({ id, label }) => {
    const [here, there] = [saidIn(left, id, on), saidIn(right, id, on)];
    return {
      id,
      label,
      left: here,
      right: there,
      differs: here?.value !== there?.value || here?.bound !== there?.bound,
    };
  });
}
