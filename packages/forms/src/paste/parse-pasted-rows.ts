import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import type { Column, Field, Row } from '@shifan/rules';
import { isEmpty } from '../empty.ts';
import type { Place } from '../field-module.ts';
import { readHeader } from './header.ts';
import type { PastedColumn } from './header.ts';
import { parseTsv } from './parse-tsv.ts';
import type { PastedRecord } from './parse-tsv.ts';
import { pasteCell } from './paste-cell.ts';

const MOST_CHARACTERS = 1_000_000;
const MOST_ROWS = 2000;

/** Rows read from a paste; issues of severity `warning` say what was changed, `error` what could not be taken. */
export interface PastedRows {
  rows: Row[];
  issues: FieldIssue[];
}

/**
 * Reads rows copied from Excel or WPS into the rows of a table field: quoted cells with line breaks and tabs, an optional
 * header line in any order, an optional running number, blank lines. Cells come in their stored form (days from 2025/3/7,
 * 2025年3月7日 or a serial number, numbers without separators, options by label); a cell that cannot be read is kept for
 * the form to name, or left empty where it could not be stored. Paths are those of the returned rows; messages name the
 * line of the paste.
 * @example parsePastedRows(offlineEvents, '政策宣讲\t2025/3/7\t18') // { rows: [{ name: '政策宣讲', heldOn: '2025-03-07', enterprises: '18' }], issues: [one notice] }
 */
export function parsePastedRows(field: Field, text: string): PastedRows {
  const columns = field.columns ?? [];
  const path = field.key;
  if (text.length > MOST_CHARACTERS) {
    return {
      rows: [],
      issues: [fieldIssue({ path, code: 'PASTE_TOO_LARGE', slots: { max: String(MOST_CHARACTERS) } })],
    };
  }
  const records = parseTsv(text).filter(({ cells }) => !cells.every((cell) => isEmpty(cell)));
  const layout = layoutOf(records, columns, field);
  const max = field.maxRows ?? MOST_ROWS;
  const issues = [...layout.issues];
  const rows = layout.records.slice(0, max).map((record, index) => readRow(record, { index, layout, field }, issues));
  if (layout.records.length === 0) issues.push(fieldIssue({ path, code: 'PASTE_EMPTY' }));
  if (layout.records.length > max) {
    const slots = { label: field.label, count: String(layout.records.length), max: String(max) };
    issues.push(fieldIssue({ path, code: 'ROWS_TOO_MANY', slots }));
  }
  return { rows, issues };
}

/** What stands in which pasted column, and the records below the header. */
interface Layout {
  pasted: PastedColumn[];
  records: PastedRecord[];
  issues: FieldIssue[];
}

function layoutOf(records: PastedRecord[], columns: readonly Column[], field: Field): Layout {
  const path = field.key;
  const header = records[0] && readHeader(records[0].cells, columns);
  if (header) return { pasted: header, records: records.slice(1), issues: headerIssues(header, columns, field) };
  const pasted = columns.map((column): PastedColumn => ({ column }));
  if (!isNumbered(records, columns.length)) return { pasted, records, issues: [] };
  const notice = fieldIssue({ path, code: 'PASTE_NUMBERING_DROPPED', severity: 'warning' });
  return { pasted: [{ numbering: true }, ...pasted], records, issues: [notice] };
}

function headerIssues(header: PastedColumn[], columns: readonly Column[], field: Field): FieldIssue[] {
  const path = field.key;
  const { label } = field;
  const issues = header.flatMap((one): FieldIssue[] => {
    if ('numbering' in one) return [fieldIssue({ path, code: 'PASTE_NUMBERING_DROPPED', severity: 'warning' })];
    if ('duplicate' in one)
      return [fieldIssue({ path, code: 'PASTE_COLUMN_DUPLICATE', slots: { header: one.duplicate } })];
    if (!('unknown' in one) || isEmpty(one.unknown)) return [];
    const slots = { header: one.unknown, label };
    return [fieldIssue({ path, code: 'PASTE_COLUMN_UNKNOWN', slots, severity: 'warning' })];
  });
  const there = new Set(header.flatMap((one) => ('column' in one ? [one.column.key] : [])));
  const missing = columns.filter((column) => !there.has(column.key));
  return [
    ...issues,
    ...missing.map((column) =>
      fieldIssue({ path, code: 'PASTE_COLUMN_MISSING', slots: { header: column.label }, severity: 'warning' }),
    ),
  ];
}

/** Whether every record begins with the running number that the printed form has and the table has not. */
function isNumbered(records: readonly PastedRecord[], width: number): boolean {
  const first = records[0]?.cells[0]?.trim() ?? '';
  if (records.length === 0 || !/^\d{1,5}$/u.test(first)) return false;
  const start = Number(first);
  return records.every(({ cells }, index) => widthOf(cells) === width + 1 && Number(cells[0]) === start + index);
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
}

function readRow(record: PastedRecord, at: { index: number; layout: Layout; field: Field }, issues: FieldIssue[]): Row {
  const { field, index } = at;
  const { pasted } = at.layout;
  const path = `${field.key}[${index}]`;
  const width = widthOf(record.cells);
  if (width > pasted.length || record.cells.length < pasted.length) {
    const count = Math.max(width, Math.min(record.cells.length, pasted.length));
    const slots = { row: String(record.row), count: String(count), label: field.label, max: String(pasted.length) };
    issues.push(fieldIssue({ path, code: 'PASTE_COLUMN_COUNT', slots }));
  }
  const row: Row = {};
  for (const column of field.columns ?? []) row[column.key] = column.type === 'yes-no' ? null : '';
  for (const [position, one] of pasted.entries()) {
    if (!('column' in one)) continue;
    const { column } = one;
    const place: Place = {
      path: `${path}.${column.key}`,
      label: `第${record.row}行 ${column.label}`,
      year: 0,
      inTable: true,
    };
    const cell = pasteCell(record.cells[position] ?? '', { column, row: record.row }, place);
    row[column.key] = cell.value;
    issues.push(...cell.issues);
  }
  return row;
}
