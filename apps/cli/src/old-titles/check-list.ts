import { basename } from 'node:path';
import { stateCouncilCalendar } from '@shifan/calendar';
import { readTableFile } from '@shifan/documents';
import type { TableReport, TableRow } from '@shifan/documents';
import { fail } from '@shifan/errors';
import { checkRow, fileMemory, isHeader, matchHeaders } from '@shifan/migration';
import type { HeaderMap, RowProblem, RowReading } from '@shifan/migration';
import { getInstalled } from '../installed.ts';
import { today } from '../today.ts';

/** A list may begin with a title and a line of who filled it in. */
const HEADER_WITHIN = 20;

/** What a list of old titles holds, by itself: nothing is known here of what is imported already. */
export interface ListCheck {
  file: Pick<TableReport, 'type' | 'sheet' | 'encoding'>;
  /** rows below the header with something in them */
  rows: number;
  good: number;
  faulty: number;
  repeated: number;
  notices: string[];
  problems: RowProblem[];
}

export interface ListQuestion {
  file: string;
  authority: string;
  /** called as each problem is found */
  onProblem(problem: RowProblem): void;
}

/** Reads a list row by row and checks it. Errors: SHEET_… of the file, SHEET_EMPTY also for a header
 * without rows; a header that does not fit is told as problems. */
export async function checkList({ file, authority, onProblem }: ListQuestion): Promise<ListCheck> {
  const check: Omit<ListCheck, 'file' | 'notices'> = { rows: 0, good: 0, faulty: 0, repeated: 0, problems: [] };
  const tell = (problems: readonly RowProblem[]): void => {
    check.problems.push(...problems);
    for (const problem of problems) onProblem(problem);
  };
  const taker = rowTaker(authority, tell);
  const { type, sheet, encoding, notices } = await readTableFile(file, {
    name: file,
    onRow: (row) => {
      const reading = taker.take(row);
      if (reading !== undefined) count(check, reading.standing);
      tell(reading?.problems ?? []);
    },
  });
  taker.end();
  if (check.rows === 0 && check.problems.every(({ severity }) => severity !== 'error')) {
    fail('SHEET_EMPTY', { name: basename(file) });
  }
  const of = { type, ...(sheet === undefined ? {} : { sheet }), ...(encoding === undefined ? {} : { encoding }) };
  return { file: of, ...check, notices: notices.map(({ message }) => message) };
}

function count(
  check: Pick<ListCheck, 'rows' | 'good' | 'faulty' | 'repeated'>,
  standing: RowReading['standing'],
): void {
  if (standing === 'blank') return;
  check.rows += 1;
  if (standing === 'new') check.good += 1;
  else if (standing === 'wrong') check.faulty += 1;
  else check.repeated += 1;
}

interface RowTaker {
  /** what is found of a row below the header */
  take(row: TableRow): RowReading | undefined;
  /** after the last row: a file without a header is told what the first line lacks */
  end(): void;
}

/** Takes a file's rows in their order; those above its header are left out, and all where the header does not fit. */
function rowTaker(authority: string, tell: (problems: readonly RowProblem[]) => void): RowTaker {
  const context = {
    authority,
    today: today(),
    plugin: getInstalled('legacy-2017', 'import'),
    calendar: stateCouncilCalendar,
    memory: fileMemory(),
    importedAlready: () => undefined,
    claimedElsewhere: () => undefined,
  };
  const above: TableRow[] = [];
  let header: HeaderMap | 'unfit' | undefined;
  const readHeader = ({ cells, row }: TableRow): void => {
    const match = matchHeaders(cells, row);
    header = match.ok ? match.map : 'unfit';
    tell(match.ok ? match.map.warnings : match.problems);
  };
  return {
    take(row) {
      if (header === 'unfit') return undefined;
      if (header !== undefined) return checkRow(row, { ...context, columns: header });
      if (isHeader(row.cells)) readHeader(row);
      else if (above.push(row) >= HEADER_WITHIN) readHeader(above[0] ?? row);
      return undefined;
    },
    end() {
      if (header === undefined && above[0] !== undefined) readHeader(above[0]);
    },
  };
}
