import type { NumberText } from './number-text.ts';

/** A file that people write, read without loss: records keep their order, numbers their spelling, dates stay text. */
export type YamlValue = string | boolean | null | NumberText | YamlValue[] | YamlRecord;
export type YamlRecord = Map<string, YamlValue>;

export function isYamlRecord(value: unknown): value is YamlRecord {
  return value instanceof Map;
}

/** What was found, in words short enough for a message. */
export function describeValue(value: YamlValue | undefined): string {
  if (value === undefined) return '没有写';
  if (value === null) return '空值';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `${value.length} 项的列表`;
  if (isYamlRecord(value)) return `含 ${[...value.keys()].slice(0, 5).join('、') || '零个键'} 的对象`;
  return `数字 ${value.written}`;
}
