import type { ErrorCode } from '@shifan/errors';
import { shorten } from '@shifan/errors';

/** What the author of a jurisdiction is told: where, what was found, what was expected, what to do. */
export interface PluginProblem {
  /** the file, where the caller knows it */
  file?: string;
  /** place in the plugin object, e.g. `criteria[3].condition.left.key` */
  path: string;
  code: PluginProblemCode;
  found: string;
  expected: string;
  todo: string;
  severity: 'error' | 'warning';
}

export type PluginProblemCode = Extract<ErrorCode, `PLUGIN_${string}`>;

/** A thing found, short enough to show. */
export function shown(value: unknown): string {
  if (value === undefined) return '没有填写';
  if (typeof value === 'string' && value.trim() === '') return '空白';
  return shorten(typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value));
}
