/** A row as the file has it: counted from 1, its cells as text in the file's order. Rows without any cell are not given. */
export interface TableRow {
  row: number;
  cells: string[];
  /** the workbook counts its days from 1904: a bare number is not the day that it would be elsewhere */
  from1904?: true;
}

/** What may be read of one file before it is refused. */
export interface TableLimits {
  /** rows with something in them, the header included */
  rows: number;
  columns: number;
  /** UTF-16 units of one cell */
  cellCharacters: number;
  /** of all parts of an xlsx that are read */
  unpackedBytes: number;
}

export const TABLE_LIMITS: TableLimits = {
  rows: 200_001,
  columns: 256,
  cellCharacters: 10_000,
  unpackedBytes: 600 * 1024 * 1024,
};

export interface ReadTableOptions {
  /** as the person calls the file; for messages alone, its ending decides nothing */
  name: string;
  /** called for row after row; the next is read when this one is done, so that memory stays flat */
  onRow(row: TableRow): void | Promise<void>;
  limits?: Partial<TableLimits>;
}

/** Something of the file that a person should look at again. */
export interface TableNotice {
  code:
    | 'SHEET_EARLY_EPOCH'
    | 'SHEET_OTHERS_NOT_READ'
    | 'SHEET_HIDDEN'
    | 'SHEET_MERGED_CELLS'
    | 'SHEET_FORMULA_WITHOUT_VALUE';
  message: string;
}

/** What a file turned out to be. */
export interface TableReport {
  type: 'xlsx' | 'csv';
  /** rows given to `onRow` */
  rows: number;
  /** of an xlsx */
  sheet?: string;
  /** of a csv */
  encoding?: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** at most 20 of each code */
  notices: TableNotice[];
}

/** What the readers of both types are given. */
export interface TableSource {
  path: string;
  name: string;
  limits: TableLimits;
  onRow(row: TableRow): void | Promise<void>;
}
