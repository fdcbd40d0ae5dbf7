import { EXAMPLE_NAME, EXAMPLE_USCC } from '../columns/title-columns.ts';
import { columns } from '../columns/columns.ts';
import { titleKey } from '../old-title.ts';
import { rowProblem } from '../row-problem.ts';
import type { RowProblem } from '../row-problem.ts';
import { readCell } from './cell.ts';
import type { Cell } from './cell.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readTitle } from './read-title.ts';
import type { RawRow, RowContext, RowReading } from './row-check.ts';

const EXAMPLE = /^(?:示例|样例|例)[:：]/u;

/**
 * Reads a row by itself: every problem of its cells is named with what is accepted and, where one is likely, a mend. A title is
 * given only where no problem is an error. Nothing is compared with other rows or with what is imported.
 */
export function readRow(raw: RawRow, context: RowContext): RowReading {
  const { row, cells } = raw;
  if (isBlank(cells, context)) return { row, standing: 'blank', problems: [] };
  const problems: RowProblem[] = [];
  const found = new Map<string, Cell>();
  for (const [place, column] of context.columns.columns.entries()) {
    if (column !== undefined) found.set(column.id, readCell(cells[place] ?? '', { of: raw, column, problems }));
  }
  if (isExample(found)) return { row, standing: 'wrong', problems: [exampleRow(row, found)] };
  if (cells.filter((cell) => cell.trim() !== '').length === 1) {
    return { row, standing: 'wrong', problems: [notARow(row, cells)] };
  }
  problems.push(...overflow(raw, context));
  const title = readTitle(found, context);
  const told = problems.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (title === undefined || told.some(({ severity }) => severity === 'error')) {
    return { row, standing: 'wrong', problems: told };
  }
  return { row, standing: 'new', title, key: titleKey(title), fingerprint: fingerprintOf(title), problems: told };
}

/** Nothing at all, or nothing but the running number of a row that was never filled in. */
function isBlank(cells: readonly string[], { columns: { columns: known } }: RowContext): boolean {
  return cells.every((cell, place) => {
    const text = cell.trim();
    return text === '' || (known[place] === undefined && /^\d{1,6}$/u.test(text));
  });
}

/** The template's example, left in: its code is of the fictional place 99, its name begins with 示例. */
function isExample(cells: ReadonlyMap<string, Cell>): boolean {
  const name = cells.get('name')?.text ?? '';
  return name === EXAMPLE_NAME || EXAMPLE.test(name) || cells.get('uscc')?.text === EXAMPLE_USCC;
}

function exampleRow(row: number, cells: ReadonlyMap<string, Cell>): RowProblem {
  const value = cells.get('name')?.text ?? '';
  return rowProblem({ row, column: '', code: 'OLD_TITLE_EXAMPLE_ROW', value, accepted: '删除示例行' });
}

/** A total or a remark below the list. */
function notARow(row: number, cells: readonly string[]): RowProblem {
  const value = cells.find((cell) => cell.trim() !== '') ?? '';
  return rowProblem({ row, column: '', code: 'OLD_TITLE_NOT_A_ROW', value, accepted: '每个称号一行' });
}

/** Cells beyond the header's last: nobody knows what they mean, and the row may have come apart. */
function overflow({ row, cells }: RawRow, context: RowContext): RowProblem[] {
  const beyond = cells.slice(context.columns.columns.length).filter((cell) => cell.trim() !== '');
  const [first] = beyond;
  if (first === undefined) return [];
  const slots = { count: String(beyond.length) };
  return [
    rowProblem({
      row,
      column: '',
      code: 'OLD_TITLE_ROW_TOO_LONG',
      value: first,
      accepted: '每行不超过表头的列数',
      slots,
    }),
  ];
}

const places = new Map(columns.map(({ header }, place) => [header, place]));

function placeOf({ column }: RowProblem): number {
  return places.get(column) ?? -1;
}
