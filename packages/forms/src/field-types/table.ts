import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { rowsOf } from '@shifan/rules';
import { noIssues, unchanged } from '../field-module.ts';
import type { FieldModule } from '../field-module.ts';
import { isBlankRow } from '../empty.ts';
import { columnsOf } from '../table/columns.ts';
import { duplicateIssues } from '../table/duplicates.ts';
import { normaliseRows } from '../table/normalise-rows.ts';
import { rowIssues } from '../table/row-issues.ts';

/** Technical limit where the form states none. */
const MOST_ROWS = 2000;

/** Rows of simple cells. */
export const table: FieldModule = {
  normalise(value, field, place) {
    const rows = rowsOf(value);
    return rows ? normaliseRows(rows, columnsOf(field, place.year), place) : unchanged(value);
  },
  validate(value, field, place) {
    const { path, label } = place;
    const rows = rowsOf(value);
    if (!rows) return [fieldIssue({ path, code: 'FIELD_WRONG_SHAPE', slots: { field: label }, accepted: '表格的行' })];
    const columns = columnsOf(field, place.year);
    const count = rows.filter((row) => !isBlankRow(row)).length;
    const issues: FieldIssue[] = [];
    const min = 'minRows' in field ? (field.minRows ?? 0) : 0;
    const max = 'maxRows' in field ? (field.maxRows ?? MOST_ROWS) : MOST_ROWS;
    const slots = { label, count: String(count), min: String(min), max: String(max) };
    if (count < min) issues.push(fieldIssue({ path, code: 'ROWS_TOO_FEW', slots, accepted: `至少${min}行` }));
    if (rows.length > max)
      return [fieldIssue({ path, code: 'ROWS_TOO_MANY', slots: { ...slots, count: String(rows.length) } })];
    for (const [index, row] of rows.entries()) issues.push(...rowIssues({ row, index }, columns, place));
    if ('distinctColumn' in field && field.distinctColumn !== undefined) {
      issues.push(...duplicateIssues({ rows, columns, key: field.distinctColumn }, place));
    }
    return issues.length === 0 ? noIssues : issues;
  },
  display(value) {
    const rows = rowsOf(value)?.filter((row) => !isBlankRow(row));
    return rows && rows.length > 0 ? `${rows.length} 行` : '';
  },
};
