import type { CivilDate, WorkCalendar } from '@shifan/calendar';
import type { Plugin } from '@shifan/rules';
import type { HeaderMap } from '../columns/match-headers.ts';
import type { OldTitle } from '../old-title.ts';
import type { RowProblem } from '../row-problem.ts';
import type { FileMemory } from './file-memory.ts';

/** A row as the file has it: 1-based number in the file (the header is row 1), cells as text in the file's order. */
export interface RawRow {
  row: number;
  cells: readonly string[];
  /** of a workbook that counts its days from 1904: there a bare number is no day */
  from1904?: boolean;
}

/** How a title stands to what has been imported before: the same content, or other content under the same key. */
export type ImportedAlready = 'same' | 'different';

/** What reading a row by itself needs. */
export interface RowContext {
  columns: HeaderMap;
  /** code of the authority whose list this is */
  authority: string;
  today: CivilDate;
  /** legacy-2017: its days and its term */
  plugin: Plugin;
  calendar: WorkCalendar;
}

/** What comparing a row with the file and with what is imported already needs besides. */
export interface RowCheckContext extends RowContext {
  /** one for a whole file */
  memory: FileMemory;
  importedAlready(key: string, fingerprint: string): ImportedAlready | undefined;
  /** code of another authority that has a title of this operator */
  claimedElsewhere(uscc: string): string | undefined;
}

/** new: to be imported · unchanged: imported before, the same · repeated: the same row stands earlier in the file · wrong: has errors · blank: nothing in it */
export type RowStanding = 'new' | 'unchanged' | 'repeated' | 'wrong' | 'blank';

/** What is found of one row. */
export interface RowReading {
  row: number;
  standing: RowStanding;
  /** where nothing is wrong with the row */
  title?: OldTitle;
  /** of `titleKey` */
  key?: string;
  /** short hash of the title's whole content */
  fingerprint?: string;
  problems: RowProblem[];
}
