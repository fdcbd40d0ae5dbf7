import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { own } from '@shifan/rules';
import type { Row } from '@shifan/rules';
import type { Place } from '../field-module.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { removeZeroWidth } from '../text/zero-width.ts';
import type { TableColumn } from './columns.ts';

/** Rows whose distinguishing cell repeats an earlier one; each names both rows, and the first is never blamed twice. */
export function duplicateIssues(
  at: { rows: readonly Row[]; columns: readonly TableColumn[]; key: string },
  table: Place,
): FieldIssue[] {
  const column = at.columns.find((candidate) => candidate.column.key === at.key)?.label ?? at.key;
  const firstRows = new Map<string, number>();
  const issues: FieldIssue[] = [];
  for (const [index, row] of at.rows.entries()) {
    const value = own(row, at.key);
    if (typeof value !== 'string') continue;
    const sameness = comparable(value);
    if (sameness === '') continue;
    const first = firstRows.get(sameness);
    if (first === undefined) {
      firstRows.set(sameness, index);
      continue;
    }
    const slots = { label: table.label, row: String(index + 1), first: String(first + 1), column };
    issues.push(fieldIssue({ path: `${table.path}[${index}].${at.key}`, code: 'ROWS_DUPLICATE', slots, value }));
  }
  return issues;
}

/**
 * What makes two names the same: blanks, zero-width characters, width and case do not tell them apart. Traditional and
 * simplified forms do: whether they name one enterprise is for a person to say.
 */
function comparable(name: string): string {
  return toHalfWidth(removeZeroWidth(name)).replace(/\s+/gu, '').toLowerCase();
}
