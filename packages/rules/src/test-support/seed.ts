import type { PluginProblemCode } from '../check/problem.ts';
import type { Condition } from '../schema/expression.ts';
import type { Field } from '../schema/form.ts';
import type { Plugin } from '../schema/plugin.ts';

/** A fault seeded into the tiny plugin, the code it must raise, and where. */
export type Seed = { fault: string; code: PluginProblemCode; at: RegExp; seed: (plugin: Plugin) => void };

export const citation = { article: 'art-1', clause: '第一条', quote: '运营2年以上' };

export function field(plugin: Plugin, key: string): Field {
  const found = plugin.forms[0]?.sections[0]?.fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
}

export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('empty');
  return one;
}

export function condition(plugin: Plugin, node: Condition): void {
  first(plugin.criteria).condition = node;
}

export function review(plugin: Plugin) {
  const phase = first(plugin.process.phases);
  if (phase.phase !== 'review') throw new Error('no review');
  return phase;
}

export function publicNotice(plugin: Plugin) {
  const phase = plugin.process.phases[1];
  if (phase?.phase !== 'public-notice') throw new Error('no public notice');
  return phase;
}
