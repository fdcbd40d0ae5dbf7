import { fail } from '@shifan/errors';
import { columnLetters } from './column-letters.ts';
import type { TableRow, TableSource } from './table-file.ts';

/** Passes rows on while they are within the limits; counts them. */
export interface RowGate {
  pass(row: TableRow): Promise<void>;
  rows(): number;
}

/**
 * The gate of a file: rows without anything in them are left out, rows beyond a limit refuse the whole file.
 * @throws SHEET_TOO_MANY_ROWS, SHEET_TOO_MANY_COLUMNS, SHEET_CELL_TOO_LONG
 */
export function rowGate({ limits, onRow }: TableSource): RowGate {
  let count = 0;
  return {
    async pass(read) {
      const { row, cells } = read;
      const width = cells.findLastIndex((cell) => cell !== '') + 1;
      if (width === 0) return;
      if (width > limits.columns) {
        fail('SHEET_TOO_MANY_COLUMNS', { row: String(row), count: String(width), max: String(limits.columns) });
      }
      const long = cells.findIndex((cell) => cell.length > limits.cellCharacters);
      if (long >= 0) tooLong(`${columnLetters(long)}${row}`, cells[long]?.length ?? 0, limits.cellCharacters);
      count += 1;
      const max = limits.rows - 1;
      if (count > limits.rows) fail('SHEET_TOO_MANY_ROWS', { count: `超过${max}`, max: String(max) });
      await onRow(read);
    },
    rows: () => count,
  };
}

/** Refuses a cell for its length. */
export function tooLong(cell: string, count: number, max: number): never {
  return fail('SHEET_CELL_TOO_LONG', { cell, count: String(count), max: String(max) });
}
