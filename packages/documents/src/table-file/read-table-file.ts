import { readCsv } from './csv/read-csv.ts';
import { tableFileType } from './file-type.ts';
import { TABLE_LIMITS } from './table-file.ts';
import type { ReadTableOptions, TableReport, TableSource } from './table-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/**
 * Reads a table row by row: the first visible sheet of an xlsx, or a csv (UTF-8, GB18030 or UTF-16; comma, semicolon or tab). What the file is,
 * its bytes say. Rows come with their number in the file; days come as YYYY-MM-DD, numbers without the noise of floating point. Memory does not
 * grow with the rows, apart from an xlsx's own table of texts.
 * @throws SHEET_… where a file is another type, broken, encrypted or beyond a limit; rows before that have been given
 * @example await readTableFile('/tmp/upload', { name: '旧称号.xlsx', onRow: (row) => check(row) })
 */
export async function readTableFile(path: string, options: ReadTableOptions): Promise<TableReport> {
  const { name, onRow, limits } = options;
  const source: TableSource = { path, name, onRow, limits: { ...TABLE_LIMITS, ...limits } };
  return (await tableFileType(source)) === 'zip' ? readXlsx(source) : readCsv(source);
}
