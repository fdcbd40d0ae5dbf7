import { findIndustry } from '@shifan/forms';
import type { Column, Field, Row } from '@shifan/rules';

function cell(column: Column, row: Row): string {
  const value = row[column.key];
  if (typeof value === 'boolean') return value ? '是' : '否';
  const option = column.options?.find(({ code }) => code === value);
  return option?.label ?? value ?? '';
}

/** Rows as they come out of a spreadsheet's clipboard: cells by tabs, rows by line ends. */
export function asCopiedCells(field: Field, rows: Row[]): string {
  return rows.map((row) => (field.columns ?? []).map((column) => cell(column, row)).join('\t')).join('\r\n');
}

/** What to type to find an industry group, and what then is offered. */
export function industryName(code: string): string {
  return findIndustry(code)?.name ?? code;
}
