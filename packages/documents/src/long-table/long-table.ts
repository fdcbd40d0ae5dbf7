import { writeXlsxStream } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { printable } from '../layout/printable.ts';
import { csvLines } from '../table-template/template.ts';

/** A table too long to be held at once: its rows are read while it is written. */
export interface LongTable {
  name: string;
  header: readonly string[];
  /** in characters, by column */
  widths: readonly number[];
  rows: AsyncIterable<readonly string[]>;
}

/** The table as an xlsx of one sheet. Every cell is text, so none is ever a formula and codes keep their zeros. */
export function longTableXlsx({ name, header, widths, rows }: LongTable): ReadableStream<Uint8Array> {
  const columns = widths.map((width) => ({ width }));
  return writeXlsxStream(printed(header, rows), { name, columns, freezePane: { rows: 1 } });
}

async function* printed(header: readonly string[], rows: LongTable['rows']): AsyncGenerator<CellValue[]> {
  yield header.map((text) => printable(text));
  for await (const row of rows) yield row.map((text) => printable(text));
}

/** The table as csv, UTF-8 with its mark; a cell that would run as a formula gets an apostrophe before it. */
export async function* longTableCsv({ header, rows }: Pick<LongTable, 'header' | 'rows'>): AsyncGenerator<string> {
  yield `\uFEFF${csvLines([header])}`;
  for await (const row of rows) yield csvLines([row.map((text) => printable(text))]);
}
