import type { FieldIssue } from '@shifan/errors';
import type { Row } from '@shifan/rules';
import { noIssues } from '../field-module.ts';
import type { Normalised, Place } from '../field-module.ts';
import { cellPlace } from './cell-place.ts';
import type { TableColumn } from './columns.ts';

/** Every cell in its stored form; rows keep their number, blank ones too, because issues are told by row. */
export function normaliseRows(rows: Row[], columns: readonly TableColumn[], table: Place): Normalised {
  const notices: FieldIssue[] = [];
  const next = rows.map((row, index) => {
    const changes: Row = {};
    for (const column of columns) {
      const { key } = column.column;
      const before = Object.hasOwn(row, key) ? row[key] : undefined;
      if (before === undefined) continue;
      const after = column.module.normalise(before, column.column, cellPlace(table, index, column));
      if (isCell(after.value) && after.value !== before) changes[key] = after.value;
      if (after.notices.length > 0) notices.push(...after.notices);
    }
    return Object.keys(changes).length > 0 ? { ...row, ...changes } : row;
  });
  const changed = next.some((row, index) => row !== rows[index]);
  return changed ? { value: next, notices } : { value: rows, notices: noIssues };
}

function isCell(value: Normalised['value']): value is string | boolean | null {
  return value === null || typeof value !== 'object';
}
