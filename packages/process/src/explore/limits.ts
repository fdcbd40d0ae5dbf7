import { parameterValue } from '@shifan/rules';
import type { AcceptancePhase, ParameterValue, Phase, Plugin, ReexaminationPhase } from '@shifan/rules';

/** How often something may happen at most. */
export interface Limits {
  acceptances: number;
  extensions: number;
  /** reexaminations not passed on end, with which the title goes */
  failures: number;
}

/** What the programmes this product serves all say: a second acceptance after one extension, two failures on end. */
export const USUAL_LIMITS: Limits = { acceptances: 2, extensions: 1, failures: 2 };

/** A limit that is another than the usual one, for the words of the clause say so. */
export interface Deviation {
  path: string;
  label: string;
  value: number;
  usual: number;
  parameter: ParameterValue;
}

/**
 * The limits that a plugin is held to: so many times as the words say that its parameter cites (三次, 3次), or the parameter's
 * interpretation; where they say no number, the usual ones. A plugin whose number is another than its clause's is found out by the
 * exploration; one whose clause says another number than usual is told of as a deviation.
 */
export function limitsOf(plugin: Plugin, usual: Limits, on: string): { limits: Limits; deviations: Deviation[] } {
  const limits = { ...usual };
  const deviations = plugin.process.phases.flatMap((phase, index) => {
    const counted = countOf(phase);
    const parameter = counted && parameterOf(plugin, counted.parameter, on);
    if (counted === undefined || parameter === undefined) return [];
    const { limit, label, key } = counted;
    const value = timesSaid(parameter) ?? usual[limit];
    if (value === usual[limit]) return [];
    limits[limit] = value;
    if (limit === 'acceptances') limits.extensions = value - 1;
    return [{ path: `process.phases[${index}].${key}`, label, value, usual: usual[limit], parameter }];
  });
  return { limits, deviations };
}

interface Count {
  parameter: string;
  label: string;
  limit: 'acceptances' | 'failures';
  key: keyof AcceptancePhase | keyof ReexaminationPhase;
}

function countOf(phase: Phase): Count | undefined {
  if (phase.phase === 'acceptance') {
    return { parameter: phase.attempts, label: '评估验收的次数', limit: 'acceptances', key: 'attempts' };
  }
  if (phase.phase === 'reexamination') {
    return { parameter: phase.failures, label: '撤销前连续复核不通过的次数', limit: 'failures', key: 'failures' };
  }
  return undefined;
}

/** How many times the clause says; of several numbers (每2年复核1次，连续2次) the parameter's own, else the first above one. */
function timesSaid({ citation, interpretation = '', value }: ParameterValue): number | undefined {
  const said = [...`${citation.quote ?? ''} ${interpretation}`.matchAll(/(\d+|[一二两三四五])次/gu)];
  const numbers = said.map(([, number = '']) => CHINESE[number] ?? Number(number));
  return numbers.find((number) => number === Number(value)) ?? numbers.find((number) => number > 1);
}

const CHINESE: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };

function parameterOf(plugin: Plugin, id: string, on: string): ParameterValue | undefined {
  return plugin.parameters.some((one) => one.id === id) ? parameterValue(plugin, id, on) : undefined;
}
