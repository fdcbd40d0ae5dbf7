import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import type { FactValue, Field, FieldType, Row } from '@shifan/rules';
import type { AnyField, Place } from '../field-module.ts';
import { textIssue } from '../text/text-issue.ts';
import { isPlainObject, isPrototypeKey, unknownKey } from './keys.ts';

/** Technical limits of one answer; a draft may exceed the form's own limits, so that nothing typed is lost. */
const LONGEST_TEXT = 100_000;
const MOST_ROWS = 5000;
const MOST_CODES = 200;

interface Accepted<Value> {
  value: Value;
  issues: FieldIssue[];
}

type Shape = 'text' | 'yes-no' | 'codes' | 'rows' | 'computed';

const shapes: Partial<Record<FieldType, Shape>> = {
  'yes-no': 'yes-no',
  'multi-choice': 'codes',
  table: 'rows',
  computed: 'computed',
};

const shapeNames: Record<Shape, string> = {
  text: '文字（数字和日期也以文字书写）',
  'yes-no': '是或否',
  codes: '选项代码的列表',
  rows: '表格的行',
  computed: '不填写',
};

/** One answer in its field's shape, or what is wrong with it. Looks no deeper than the shape goes. */
export function acceptValue(input: unknown, field: Field, place: Place): Accepted<FactValue> {
  const shape = shapes[field.type] ?? 'text';
  if (shape === 'computed') {
    const { path, label } = place;
    return refused(fieldIssue({ path, code: 'FIELD_COMPUTED', slots: { label } }));
  }
  if (input === null) return { value: null, issues: [] };
  if (shape === 'rows') return Array.isArray(input) ? acceptRows(input, field, place) : wrongShape(input, shape, place);
  if (shape === 'codes') return Array.isArray(input) ? acceptCodes(input, place) : wrongShape(input, shape, place);
  return acceptCell(input, shape, place);
}

function acceptCell(input: unknown, shape: 'text' | 'yes-no', place: Place): Accepted<string | boolean | null> {
  if (input === null) return { value: null, issues: [] };
  if (shape === 'yes-no')
    return typeof input === 'boolean' ? { value: input, issues: [] } : wrongShape(input, shape, place);
  if (typeof input !== 'string') return wrongShape(input, shape, place);
  if (input.length > LONGEST_TEXT) {
    const { path, label } = place;
    const slots = { label, count: String(input.length), max: String(LONGEST_TEXT) };
    return refused(fieldIssue({ path, code: 'FIELD_TOO_LONG', slots, value: input.slice(0, 80) }));
  }
  const issue = textIssue(input, place);
  return issue ? refused(issue) : { value: input, issues: [] };
}

function acceptCodes(input: unknown[], place: Place): Accepted<FactValue> {
  const codes = input.filter((code): code is string => typeof code === 'string' && code.length <= 100);
  if (codes.length < input.length || codes.length > MOST_CODES) return wrongShape(input, 'codes', place);
  const issue = codes.map((code) => textIssue(code, place)).find((found) => found !== undefined);
  return issue ? refused(issue) : { value: codes, issues: [] };
}

function acceptRows(input: unknown[], field: Field, place: Place): Accepted<FactValue> {
  if (input.length > MOST_ROWS) {
    const { path, label } = place;
    const slots = { label, count: String(input.length), max: String(MOST_ROWS) };
    return refused(fieldIssue({ path, code: 'ROWS_TOO_MANY', slots }));
  }
  const columns = new Map<string, AnyField>(field.columns?.map((column) => [column.key, column]));
  const issues: FieldIssue[] = [];
  const rows = input.map((row, index) => {
    const accepted = acceptRow(row, columns, { ...place, path: `${place.path}[${index}]` });
    issues.push(...accepted.issues);
    return accepted.value;
  });
  return { value: rows, issues };
}

function acceptRow(input: unknown, columns: ReadonlyMap<string, AnyField>, place: Place): Accepted<Row> {
  const row: Row = {};
  if (!isPlainObject(input)) return { value: row, issues: wrongShape(input, 'rows', place).issues };
  const issues: FieldIssue[] = [];
  for (const [key, value] of Object.entries(input)) {
    const column = isPrototypeKey(key) ? undefined : columns.get(key);
    if (!column) {
      issues.push(unknownKey(key, place.path));
      continue;
    }
    const shape = column.type === 'yes-no' ? 'yes-no' : 'text';
    const at = { ...place, path: `${place.path}.${key}`, label: `${place.label} ${column.label}` };
    const cell = acceptCell(value, shape, at);
    issues.push(...cell.issues);
    row[key] = cell.value;
  }
  return { value: row, issues };
}

function wrongShape(input: unknown, shape: Shape, place: Place): Accepted<null> {
  const accepted = shapeNames[shape];
  const slots = { field: place.label };
  return refused(fieldIssue({ path: place.path, code: 'FIELD_WRONG_SHAPE', slots, value: kindOf(input), accepted }));
}

function refused(issue: FieldIssue): Accepted<null> {
  return { value: null, issues: [issue] };
}

/** What came, without looking into it: it may be nested a hundred thousand deep. */
function kindOf(input: unknown): string {
  if (Array.isArray(input)) return `${input.length}项的列表`;
  if (typeof input === 'object') return input === null ? '空' : '对象';
  if (typeof input === 'string') return input;
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return typeof input;
}
