import { rowProblem } from '../row-problem.ts';
import type { ProblemCode, RowProblem } from '../row-problem.ts';
import type { Column } from './column.ts';
import { columns } from './columns.ts';
import { headerText, unitOf } from './header-text.ts';

/** Which column stands at which place of a row; warnings name headers that are not taken. */
export interface HeaderMap {
  /** by place in the row; undefined where a header is not known */
  columns: (Column | undefined)[];
  warnings: RowProblem[];
}

export type HeaderMatch = { ok: true; map: HeaderMap } | { ok: false; problems: RowProblem[] };

const whole = new Map<string, Column>();
const bare = new Map<string, Column>();
for (const column of columns) {
  for (const name of [column.id, column.header, ...column.aliases]) {
    whole.set(headerText(name, true), column);
    bare.set(headerText(name, false), column);
  }
}

/** Headers that count lines or leave room, and say nothing of a title. */
const ignored = new Set(['', '序号', '编号', '序', 'no', '#', '备注', '说明']);

/**
 * Finds the column of every header: by name, in any order, whatever blanks, line breaks, brackets and full-width forms stand in it.
 * @param cells the header's cells, in the file's order
 * @returns the map for reading rows; or what is wrong: a required column missing, two columns of one meaning, another unit
 * @example matchHeaders(['名称', '统一社会 信用代码', …])
 */
export function matchHeaders(cells: readonly string[], row = 1): HeaderMatch {
  const found = cells.map(columnOf);
  const problems = [...repeated(cells, found, row), ...otherUnits(cells, found, row), ...missing(found, row)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, map: { columns: found, warnings: unknown(cells, found, row) } };
}

/** Whether a line is the header: half of the required columns stand in it. Lists often begin with a title above. */
export function isHeader(cells: readonly string[]): boolean {
  const found = new Set(cells.map(columnOf));
  const required = columns.filter((column) => column.required);
  return required.filter((column) => found.has(column)).length * 2 >= required.length;
}

function columnOf(cell: string): Column | undefined {
  return whole.get(headerText(cell, true)) ?? bare.get(headerText(cell, false));
}

function repeated(cells: readonly string[], found: readonly (Column | undefined)[], row: number): RowProblem[] {
  return columns.flatMap((column) => {
    const same = cells.filter((_cell, place) => found[place] === column);
    return same.length < 2 ? [] : [headerProblem('OLD_TITLE_COLUMN_REPEATED', { column, value: same.join('、'), row })];
  });
}

function otherUnits(cells: readonly string[], found: readonly (Column | undefined)[], row: number): RowProblem[] {
  return cells.flatMap((cell, place) => {
    const column = found[place];
    const stated = unitOf(cell);
    const unit = column?.fact?.unit;
    if (column === undefined || unit === undefined || stated === undefined || stated === unit) return [];
    return [headerProblem('OLD_TITLE_COLUMN_UNIT', { column, value: cell, row, slots: { stated, unit } })];
  });
}

function missing(found: readonly (Column | undefined)[], row: number): RowProblem[] {
  return columns
    .filter((column) => column.required && !found.includes(column))
    .map((column) => headerProblem('OLD_TITLE_COLUMN_MISSING', { column, value: '', row }));
}

function unknown(cells: readonly string[], found: readonly (Column | undefined)[], row: number): RowProblem[] {
  return cells.flatMap((cell, place) => {
    if (found[place] !== undefined || ignored.has(headerText(cell, true))) return [];
    const accepted = '模板中的表头';
    return [
      rowProblem({ row, column: '', code: 'OLD_TITLE_COLUMN_UNKNOWN', value: cell, accepted, severity: 'warning' }),
    ];
  });
}

function headerProblem(
  code: ProblemCode,
  it: { column: Column; value: string; row: number; slots?: Record<string, string> },
): RowProblem {
  const { column, value, row } = it;
  const names = [column.header, ...column.aliases.slice(0, 3)].map((name) => `“${name}”`);
  const accepted = code === 'OLD_TITLE_COLUMN_UNIT' ? column.header : `表头写作${names.join('、')}都可以`;
  return rowProblem({ row, column: column.header, code, value, accepted, ...(it.slots && { slots: it.slots }) });
}
