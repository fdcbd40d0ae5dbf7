import { textSheetsXlsx } from '@shifan/documents';
import type { ProblemCode } from '../row-problem.ts';
import { faults } from './faults.ts';
import type { Written } from './list.ts';
import { headers, realisticRow } from './realistic-rows.ts';

/** A list of old titles with faults at known rows. */
export interface FaultyList {
  header: string[];
  /** cells of row 2 onwards */
  rows: string[][];
  /** every fault, by its row in the file (the header is row 1) */
  expected: { row: number; code: ProblemCode; severity: 'error' | 'warning' }[];
  /** rows that can be imported */
  good: number;
}

export interface FaultyListOptions {
  /** code of the authority whose list it is; 广东省 unless given */
  authority?: string;
  rows?: number;
  /** how many of the rows are at fault; the kinds take turns */
  faults?: number;
}

/**
 * A realistic list (fictional names, valid codes of nobody, real divisions) with faults at known rows, always the same: by default 5 000 rows of
 * Guangdong with 120 faults of 40 kinds.
 */
export function faultyList({
  authority = '440000',
  rows = 5000,
  faults: count = 120,
}: FaultyListOptions = {}): FaultyList {
  const at = new Map<number, number>();
  for (let fault = 0; fault < count; fault += 1)
    at.set(platformNear(Math.floor(((fault + 0.6) * rows) / count)), fault);
  const expected: FaultyList['expected'] = [];
  const written = Array.from({ length: rows }, (_, index): Written => {
    const row = realisticRow(authority, index);
    const number = at.get(index);
    const fault = number === undefined ? undefined : faults[number % faults.length];
    if (fault === undefined) return row;
    expected.push({ row: index + 2, code: fault.code, severity: fault.severity });
    // The row before a fault has none itself: there are fewer faults than rows between them.
    return { ...fault.seed(row, realisticRow(authority, index - 2)), number: row['number'] ?? '' };
  });
  const lost = expected.filter(({ severity, code }) => severity === 'error' || code === 'OLD_TITLE_ROW_REPEATED');
  return {
    header: headers.map(([, header]) => header),
    rows: written.map(cellsOf),
    expected,
    good: rows - lost.length,
  };
}

/** The faults are those of platforms, which three of four rows are; two rows before it is one too. */
function platformNear(index: number): number {
  return index - (index % 4) + 2;
}

function cellsOf(row: Written): string[] {
  const cells = headers.map(([id]) => row[id] ?? '');
  return row['beyond'] === undefined ? cells : [...cells, row['beyond']];
}

/** The list as the officer's xlsx. */
export function faultyListXlsx({ header, rows }: FaultyList): Promise<Uint8Array> {
  return textSheetsXlsx([{ name: '名单', header, rows }]);
}

/** The list as a csv of UTF-8 without a mark, as other programs write it. */
export function faultyListCsv({ header, rows }: FaultyList): Uint8Array {
  const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return new TextEncoder().encode([header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join(''));
}
