import { parameterValue, type Plugin } from '@shifan/rules';
import { withUnit } from '../../../parts/with-unit.ts';

/** A legal number in words, with its unit: `5 工作日`. */
export type Measure = (parameter: string) => string;

/** The numbers of a law as they stand on a day. */
export function measuresOf(plugin: Plugin, on: string): Measure {
  return (parameter) => {
    const { value, unit } = parameterValue(plugin, parameter, on);
    return withUnit(value, unit);
  };
}
