import type { Column } from '@shifan/rules';
import { toHalfWidth } from '../text/half-width.ts';

/** What each pasted column is: the key of a column, the running number, or a header that the table does not have. */
export type PastedColumn = { column: Column } | { numbering: true } | { unknown: string } | { duplicate: string };

/**
 * Reads a record as a header line, or gives undefined where it is none: at least half of the table's columns must be
 * there by label or key. Blanks, notes in brackets and the year in a label do not matter; the order does not either.
 */
export function readHeader(cells: readonly string[], columns: readonly Column[]): PastedColumn[] | undefined {
  const taken = new Set<string>();
  const read = cells.map((cell): PastedColumn => {
    if (isNumbering(cell)) return { numbering: true };
    const column = columns.find((candidate) => names(candidate).includes(plain(cell)));
    if (!column) return { unknown: cell };
    if (taken.has(column.key)) return { duplicate: cell };
    taken.add(column.key);
    return { column };
  });
  return taken.size * 2 >= columns.length ? read : undefined;
}

/** Whether a header names the running number that the official forms print before each row. */
function isNumbering(header: string): boolean {
  return ['序号', '编号', 'no', 'no.', '#'].includes(plain(header));
}

function names(column: Column): string[] {
  return [plain(column.label), column.key.toLowerCase()];
}

function plain(text: string): string {
  return toHalfWidth(text)
    .replace(/\{Y(?:-[12])?\}|20\d\d/gu, '#')
    .replace(/\([^)]*\)/gu, '')
    .replace(/[\s:：“”"*]+/gu, '')
    .toLowerCase();
}
