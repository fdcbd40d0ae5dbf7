import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key would reach for an object's prototype. */
export function isPrototypeKey(key: string): boolean {
  return prototypeKeys.has(key);
}

/** Whether something is an object of keys and values, and not a list, a class or null. */
export function isPlainObject(input: unknown): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}

/** The issue of a key that the forms do not have; `within` is the path of a row, '' at the top. */
export function unknownKey(key: string, within: string): FieldIssue {
  const short = key.length > 60 ? `${key.slice(0, 59)}…` : key;
  const path = within === '' ? short : `${within}.${short}`;
  if (isPrototypeKey(key)) return fieldIssue({ path, code: 'INPUT_FORBIDDEN_KEY', slots: { key } });
  return fieldIssue({ path, code: 'FIELD_UNKNOWN', slots: { field: short }, value: key, accepted: '表中已有的项' });
}
