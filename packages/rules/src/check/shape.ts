import type { z } from 'zod';
import { Plugin } from '../schema/plugin.ts';
import { adviceOn } from './shape-advice.ts';
import { shown } from './problem.ts';
import type { PluginProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Reads an input as a plugin: the plugin, or what keeps it from being one. */
export function parsePlugin(input: unknown): { plugin: Plugin } | { problems: PluginProblem[] } {
  if (countOf(input, MOST) > MOST) return { problems: [TOO_LARGE] };
  const functions = [...notData(input, '', new Set())];
  if (functions.length > 0) return { problems: functions };
  const parsed = Plugin.safeParse(input);
  if (parsed.success) return { plugin: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)) };
}

/** Ten times what the largest law says; checking more takes minutes. */
const MOST = 300_000;
const TOO_LARGE: PluginProblem = {
  path: '',
  code: 'PLUGIN_TOO_LARGE',
  found: `超过${MOST}个值`,
  expected: `不超过${MOST}个值`,
  todo: '一部办法用不到这么多：看看是不是用程序生成了重复的内容。',
  severity: 'error',
};

/** How many values an input holds, not further than the most; what is no plain object, or stands in a circle, is told elsewhere. */
function countOf(input: unknown, most: number): number {
  let count = 0;
  const waiting: unknown[] = [input];
  const seen = new Set<unknown>();
  for (let value = waiting.pop(); count <= most; value = waiting.pop()) {
    count += 1;
    if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const inner of Object.values(value)) waiting.push(inner);
    }
    if (waiting.length === 0) break;
  }
  return count;
}

// The innermost issue of the likeliest branch says most; the branches themselves only confuse.
function problemsOf(issue: Issue, input: unknown): PluginProblem[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const likeliest = issue.errors.reduce((best, one) => (one.length < best.length ? one : best));
    const [first] = likeliest;
    if (first !== undefined && first.path.length > 0) {
      return problemsOf({ ...first, path: [...issue.path, ...first.path] }, input);
    }
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue, key, input));
  const found = at(input, issue.path);
  const path = pathText(issue.path);
  return [{ path, code: 'PLUGIN_SHAPE', found: shown(found), ...adviceOn(issue, found), severity: 'error' }];
}

function unknownKey(issue: Issue, key: string, input: unknown): PluginProblem {
  const path = [...issue.path, key];
  return {
    path: pathText(path),
    code: 'PLUGIN_SHAPE',
    found: shown(at(input, path)),
    expected: `没有${key}`,
    todo: `删除${key}，或者检查拼写。`,
    severity: 'error',
  };
}

/** A plugin is stored, hashed, sent and compared: functions, symbols, instances and circles are no data. */
function* notData(value: unknown, path: string, above: Set<object>): Generator<PluginProblem> {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value !== 'object' || above.has(value) || !isPlain(value)) {
    const found = typeof value === 'object' ? '非普通对象' : (CODE[typeof value] ?? typeof value);
    yield {
      path,
      code: 'PLUGIN_NOT_DATA',
      found,
      expected: '可存为 JSON 的数据：文字、数字、是否、列表、对象',
      todo: '把这一处写成数据；要算的写成 rules 的表达式。',
      severity: 'error',
    };
    return;
  }
  const inside = new Set(above).add(value);
  for (const [key, inner] of Object.entries(value)) {
    yield* notData(inner, Array.isArray(value) ? `${path}[${key}]` : join(path, key), inside);
  }
}

const CODE: Partial<Record<string, string>> = { function: '函数', symbol: '符号', bigint: '大整数' };

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

/** A path as authors read it: `criteria[3].condition`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : join(text, String(key))),
    '',
  );
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
