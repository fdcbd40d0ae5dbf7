import { own, rowsOf } from '@shifan/rules';
import type { FactValue, Facts, Field, Row } from '@shifan/rules';
import { isBlankRow, isEmpty } from '../empty.ts';
import { cellPlace } from '../table/cell-place.ts';
import { columnsOf } from '../table/columns.ts';
import type { TableColumn } from '../table/columns.ts';
import { displayValue } from './display-value.ts';
import { fieldPlace } from './field-place.ts';
import type { FormContext } from './form-context.ts';
import { fieldsOf } from './forms-of.ts';

/** One answer that differs between two versions, both sides as people read them; '' where there was none. */
export interface FactDifference {
  path: string;
  label: string;
  before: string;
  after: string;
}

/**
 * What changed between two versions of the answers, in the form's order, computed fields left out. Rows of a table are
 * matched from both ends, so that one row put in between is one difference. Paths are those of `after`, for a removed row
 * those of `before`.
 * @example diffFacts({ servedSmes: '900' }, { servedSmes: '1000' }, context)
 * // [{ path: 'servedSmes', label: '2024年度服务中小企业数量', before: '900 家', after: '1000 家' }]
 */
export function diffFacts(before: Facts, after: Facts, context: FormContext): FactDifference[] {
  return [...fieldsOf(context.plugin, context.kind).values()].flatMap(({ field }) => {
    if (field.type === 'computed') return [];
    const [old, next] = [own(before, field.key), own(after, field.key)];
    if (same(old, next)) return [];
    return field.type === 'table' ? diffTable(field, { old, next }, context) : diffField(field, { old, next }, context);
  });
}

interface Change {
  old: FactValue;
  next: FactValue;
}

function diffField(field: Field, { old, next }: Change, context: FormContext): FactDifference[] {
  const { path, label } = fieldPlace(field, context.year);
  return [{ path, label, before: displayValue(field, old), after: displayValue(field, next) }];
}

function diffTable(field: Field, { old, next }: Change, context: FormContext): FactDifference[] {
  const [oldRows, newRows] = [rowsOf(old) ?? [], rowsOf(next) ?? []];
  const columns = columnsOf(field, context.year);
  const place = fieldPlace(field, context.year);
  const start = commonStart(oldRows, newRows);
  const end = commonStart(oldRows.slice(start).toReversed(), newRows.slice(start).toReversed());
  const [gone, come] = [oldRows.slice(start, oldRows.length - end), newRows.slice(start, newRows.length - end)];
  const differences: FactDifference[] = [];
  for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
    const [was, is] = [gone[at], come[at]];
    const row = start + at;
    if (was && is) {
      for (const column of columns) differences.push(...diffCell({ was, is, row }, column, place));
    } else {
      const path = `${place.path}[${row}]`;
      const label = `${place.label} 第${row + 1}行`;
      differences.push({ path, label, before: rowText(was, columns), after: rowText(is, columns) });
    }
  }
  return differences.filter((one) => one.before !== one.after);
}

function diffCell(
  at: { was: Row; is: Row; row: number },
  column: TableColumn,
  table: ReturnType<typeof fieldPlace>,
): FactDifference[] {
  const [old, next] = [own(at.was, column.column.key), own(at.is, column.column.key)];
  if (same(old, next)) return [];
  const { path, label } = cellPlace(table, at.row, column);
  return [{ path, label, before: displayValue(column.column, old), after: displayValue(column.column, next) }];
}

function rowText(row: Row | undefined, columns: readonly TableColumn[]): string {
  if (!row) return '';
  if (isBlankRow(row)) return '（空行）';
  const cells = columns.map(({ column, label }) => [label, displayValue(column, own(row, column.key))] as const);
  return cells
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}：${text}`)
    .join('；');
}

function commonStart(a: readonly Row[], b: readonly Row[]): number {
  let length = 0;
  for (; length < Math.min(a.length, b.length); length += 1) if (!same(a[length], b[length])) break;
  return length;
}

function same(a: FactValue | Row | undefined, b: FactValue | Row | undefined): boolean {
  return canonical(a) === canonical(b);
}

/** One text for each answer, the same for all ways of having none. */
function canonical(value: FactValue | Row | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (!Array.isArray(value)) return rowKey(value);
  if (value.length === 0) return '';
  return JSON.stringify(value.map((item) => (typeof item === 'object' && item !== null ? rowKey(item) : item)));
}

function rowKey(row: Row): string {
  const cells = Object.entries(row).filter(([, cell]) => !isEmpty(cell));
  return JSON.stringify(cells.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
