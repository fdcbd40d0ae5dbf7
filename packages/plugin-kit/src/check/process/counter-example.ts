import type { CounterStep, Proof } from '@shifan/process/explore';
import type { Plugin } from '@shifan/rules';

/**
 * The way to where a property does not hold, as a scenario document that `shifan scenario` plays: what was done on which day by whom,
 * and where the case then stands. Undefined where the fault lies in no single case.
 */
export function counterExample({ words, setting, steps }: Proof, plugin: Plugin): string | undefined {
  if (setting === undefined || steps === undefined) return undefined;
  const { authority, notice, assumed } = setting;
  return [
    `scenario: ${quoted(`反例：${words ?? ''}`)}`,
    `jurisdiction: ${plugin.id}`,
    `kind: ${plugin.kinds[0]?.id ?? ''}`,
    `authority: ${quoted(authority)}`,
    ...(assumed ? [] : [`notice: ${notice.id}`]),
    'steps:',
    ...steps.map((step) => `  - ${flow(stepParts(step))}`),
  ].join('\n');
}

type Part = [key: string, value: string];

function stepParts(step: CounterStep): Part[] {
  const { on, by, command, refused } = step;
  return [
    ['on', on],
    ['do', command.do],
    ['by', by],
    ...payloadParts(command),
    refused === undefined ? ['expect', flow(expectParts(step))] : ['refused', refused],
  ];
}

function payloadParts({ do: _name, ...payload }: CounterStep['command']): Part[] {
  return Object.entries(payload).map(([key, value]) => [key, valueText(value)]);
}

function valueText(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return flow(Object.entries(value).map(([key, inner]) => [key, valueText(inner)]));
  }
  return typeof value === 'string' && !/^[\w-]+$/u.test(value) ? quoted(value) : String(value);
}

function expectParts({ stage, level, reason }: CounterStep): Part[] {
  return [
    ['stage', stage],
    ...(level === undefined ? [] : [['level', level] satisfies Part]),
    ...(reason === undefined ? [] : [['reason', reason] satisfies Part]),
  ];
}

function flow(parts: readonly Part[]): string {
  return `{ ${parts.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
