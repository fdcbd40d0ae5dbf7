import type { Table } from 'docx';
import { yearLabel } from '@shifan/rules';
import type { Column, Field, Row } from '@shifan/rules';
import { isBlankRow } from '@shifan/forms';
import { grid, proportions } from '../layout/grid.ts';
import type { GridRow } from '../layout/grid.ts';
import { printedValue } from './printed-value.ts';

/** A table field as the form prints it: the running number, then its columns; one blank line where there are no rows. */
export function rowsTable(field: Field, rows: readonly Row[], year: number): Table {
  const columns = field.columns ?? [];
  const head: GridRow = {
    head: true,
    cells: ['序号', ...columns.map((column) => columnLabel(column, year))].map((text) => ({ text, as: 'label' })),
  };
  const filled = rows.filter((row) => !isBlankRow(row));
  const lines = filled.map((row, index) => line([String(index + 1), ...columns.map((one) => cell(one, row))]));
  const blank = line(['', ...columns.map(() => '')]);
  return grid([head, ...(lines.length > 0 ? lines : [blank])], proportions([2, ...columns.map(weight)]));
}

function line(texts: string[]): GridRow {
  return { cells: texts.map((text, index) => ({ text, centred: index === 0 })) };
}

// The unit stands in the header once, not in every cell.
function columnLabel(column: Column, year: number): string {
  const label = yearLabel(column.label, year);
  return column.unit === undefined || label.includes(column.unit) ? label : `${label}（${column.unit}）`;
}

function cell(column: Column, row: Row): string {
  const value = Object.hasOwn(row, column.key) ? (row[column.key] ?? null) : null;
  if (column.type === 'choice') return column.options?.find(({ code }) => code === value)?.label ?? '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  const { unit: _, ...unitless } = column;
  return printedValue(unitless, value);
}

function weight({ type, maxCharacters }: Column): number {
  if (type !== 'text') return type === 'integer' || type === 'percent' ? 3 : 4;
  return (maxCharacters ?? 100) > 200 ? 8 : 6;
}
