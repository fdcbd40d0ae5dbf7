import { fail } from '@shifan/errors';
import { type HeaderMap, isHeader, matchHeaders, type RawRow, type RowProblem } from '@shifan/migration';
import { readTableFile, type TableReport } from '@shifan/documents';

/** Lists often begin with a title and a line of who filled it in. */
const HEADER_WITHIN = 20;
export const BATCH = 500;

export type Batch = { header: HeaderMap; rows: readonly RawRow[]; first: number };

export type ListFile = { path: string; name: string };

/** Raised where the server is about to stop: what was done is kept, the rest is done after the next start. */
export class Stopped extends Error {}

/**
 * Reads a list in pieces of some hundred rows, each done before the next is read, so that memory does not grow with the
 * list. `first` counts rows below the header from 0. Errors: SHEET_…, TITLE_IMPORT_NO_HEADER,
 * TITLE_IMPORT_HEADER.
 */
export async function readList(file: ListFile, onBatch: (batch: Batch) => Promise<void>): Promise<TableReport> {
  const before: RawRow[] = [];
  let header: HeaderMap | undefined;
  let rows: RawRow[] = [];
  let first = 0;
  const flush = async (map: HeaderMap) => {
    const batch = { header: map, rows, first };
    first += rows.length;
    rows = [];
    await onBatch(batch);
  };
  const report = await readTableFile(file.path, {
    name: file.name,
    onRow: async (row) => {
      if (header === undefined) {
        header = headerIn(row, before);
        return;
      }
      rows.push(row);
      if (rows.length === BATCH) await flush(header);
    },
  });
  if (header === undefined && before.length === 0) fail('SHEET_EMPTY', { name: file.name });
  if (header === undefined) return refuseWithoutHeader(before, report);
  if (rows.length > 0) await flush(header);
  if (first === 0) fail('SHEET_EMPTY', { name: file.name });
  return report;
}

function headerIn(row: RawRow, before: RawRow[]): HeaderMap | undefined {
  if (isHeader(row.cells)) return mapOf(row);
  before.push(row);
  return before.length < HEADER_WITHIN ? undefined : refuseWithoutHeader(before);
}

function mapOf(row: RawRow): HeaderMap {
  const match = matchHeaders(row.cells, row.row);
  return match.ok ? match.map : refuseHeader(match.problems);
}

function refuseHeader(problems: readonly RowProblem[]): never {
  const said = problems.slice(0, 5).map(({ message }) => message);
  return fail('TITLE_IMPORT_HEADER', { count: String(problems.length), problems: said.join('') });
}

/** Where the list may stand on another sheet, that is said. */
function refuseWithoutHeader(lines: readonly RawRow[], report?: TableReport): never {
  const others = report?.notices.find(({ code }) => code === 'SHEET_OTHERS_NOT_READ')?.message ?? '';
  return fail('TITLE_IMPORT_NO_HEADER', { rows: String(lines.length), others });
}
