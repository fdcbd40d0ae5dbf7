import { writeXlsxStream } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { printable } from '../layout/printable.ts';

/** A table of the report: its title, its header, and its rows as they are read. */
export interface ReportSection {
  title: string;
  header: readonly string[];
  rows: AsyncIterable<readonly string[]>;
  /** said where there are no rows */
  empty: string;
}

export interface ImportReport {
  title: string;
  /** label and value */
  summary: readonly (readonly [label: string, value: string])[];
  sections: readonly ReportSection[];
}

const WIDTHS = [10, 28, 34, 34, 40, 34, 22, 16, 14, 14];

/**
 * The report of an import to keep, as an xlsx of one sheet: what it was, then one table after another. It is written while
 * its rows are read, so its memory does not grow with them. Every cell is text, so none is ever a formula.
 */
export function importReportXlsx(report: ImportReport): ReadableStream<Uint8Array> {
  const columns = WIDTHS.map((width) => ({ width }));
  return writeXlsxStream(linesOf(report), { name: '导入报告', columns });
}

async function* linesOf({ title, summary, sections }: ImportReport): AsyncGenerator<CellValue[]> {
  yield [printable(title)];
  for (const [label, value] of summary) yield ['', printable(label), printable(value)];
  for (const section of sections) yield* tableOf(section);
}

async function* tableOf({ title, header, rows, empty }: ReportSection): AsyncGenerator<CellValue[]> {
  yield [];
  yield [printable(title)];
  let count = 0;
  for await (const row of rows) {
    if (count === 0) yield header.map((text) => printable(text));
    yield row.map((text) => printable(text));
    count += 1;
  }
  if (count === 0) yield ['', printable(empty)];
}
