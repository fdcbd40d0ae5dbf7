import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { own } from '@shifan/rules';
import type { Row } from '@shifan/rules';
import { isBlankRow, isEmpty } from '../empty.ts';
import type { Place } from '../field-module.ts';
import { cellPlace } from './cell-place.ts';
import type { TableColumn } from './columns.ts';

/** What is wrong in one row; an empty row is one issue, because rows are counted. */
export function rowIssues(
  at: { row: Row; index: number },
  columns: readonly TableColumn[],
  table: Place,
): FieldIssue[] {
  const { row, index } = at;
  if (isBlankRow(row)) {
    const slots = { label: table.label, row: String(index + 1) };
    return [fieldIssue({ path: `${table.path}[${index}]`, code: 'ROW_EMPTY', slots })];
  }
  return columns.flatMap((column) => cellIssues({ row, index }, column, table));
}

function cellIssues(at: { row: Row; index: number }, column: TableColumn, table: Place): FieldIssue[] {
  const value = own(at.row, column.column.key);
  const place = cellPlace(table, at.index, column);
  if (isEmpty(value)) {
    if (!column.column.required) return [];
    return [fieldIssue({ path: place.path, code: 'FIELD_REQUIRED', slots: { label: place.label } })];
  }
  const issues = column.module.validate(value, column.column, place);
  return issues.length > 0 || column.year === undefined ? issues : yearIssues(value, column.year, place);
}

function yearIssues(value: string | boolean | null, year: number, place: Place): FieldIssue[] {
  if (typeof value !== 'string' || value.startsWith(`${year}-`)) return [];
  const { path, label } = place;
  return [
    fieldIssue({ path, code: 'FIELD_WRONG_YEAR', slots: { label, year: String(year) }, value, accepted: `${year}年` }),
  ];
}
