import { isCivilDate } from '@shifan/calendar';
import { parseDecimal } from '@shifan/rules';
import type { Column, Field, FieldType } from '@shifan/rules';
import { readFlag } from '../yaml/flag.ts';
import { decimalText, isNumberText } from '../yaml/number-text.ts';
import type { YamlValue } from '../yaml/tree.ts';

/** How a field type is written in a file: what is read from it, or undefined where it is something else. */
interface Shape {
  expected: string;
  read(value: YamlValue): string | boolean | string[] | undefined;
}

const text: Shape = { expected: '文字', read: (value) => (isNumberText(value) ? value.written : onlyText(value)) };
const number: Shape = { expected: '十进制数，例如 12.50', read: readNumber };
// A month stands for its first day wherever a day is asked for, and a day for a month: the engine counts both.
const day: Shape = { expected: '形如 2026-03-01 的日期，或年月', read: readDay };
const flag: Shape = { expected: 'true 或 false', read: readFlag };
const codes: Shape = {
  expected: '代码的列表',
  read: (value) => (typeof value === 'string' && value.trim() !== '' ? [value] : readCodes(value)),
};

const shapes: Record<Exclude<FieldType, 'table'>, Shape> = {
  text,
  'long-text': text,
  url: text,
  email: text,
  phone: text,
  mobile: text,
  postcode: text,
  uscc: text,
  industry: text,
  choice: text,
  'year-month': day,
  date: day,
  integer: number,
  decimal: number,
  'money-wan': number,
  percent: number,
  computed: number,
  'multi-choice': codes,
  'yes-no': flag,
};

/** The shape of a field or column; of a fact that no form asks for: as it was written. */
export function shapeOf(field: Field | Column | undefined): Shape | 'table' {
  if (field === undefined) return { expected: '文字、数字、true/false 或列表', read: readAnything };
  return field.type === 'table' ? 'table' : shapes[field.type];
}

/** A value as a fact, whatever its field would say of it; undefined where it cannot be one. */
export function asWritten(value: YamlValue): string | boolean | string[] | undefined {
  return isNumberText(value)
    ? value.written
    : (onlyText(value) ?? (typeof value === 'boolean' ? value : readCodes(value)));
}

function onlyText(value: YamlValue): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readNumber(value: YamlValue): string | undefined {
  const written = isNumberText(value) ? decimalText(value.written) : onlyText(value);
  return written !== null && written !== undefined && parseDecimal(written) !== undefined ? written : undefined;
}

function readDay(value: YamlValue): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.trim();
  return isCivilDate(written) || isCivilDate(`${written}-01`) ? written : undefined;
}

function readCodes(value: YamlValue): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.filter((code) => typeof code === 'string');
  return read.length === value.length ? read : undefined;
}

function readAnything(value: YamlValue): string | boolean | string[] | undefined {
  if (isNumberText(value)) return decimalText(value.written) ?? undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? value : readCodes(value);
}
