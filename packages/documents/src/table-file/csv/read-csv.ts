import { pipeline, Readable } from 'node:stream';
import { fail } from '@shifan/errors';
import { CsvError, parse } from 'csv-parse';
import { rowGate } from '../row-gate.ts';
import type { TableReport, TableSource } from '../table-file.ts';
import { delimiterOf } from './delimiter.ts';
import { decoded, encodingOf } from './encoding.ts';

/** A record that is longer has lost a closing quote. */
const LONGEST_RECORD = 1_000_000;

/**
 * Reads a csv row by row. A row's number is that of its record, as a spreadsheet shows it: quoted line breaks do not count.
 * @throws SHEET_ENCODING_UNKNOWN, SHEET_QUOTES_BROKEN, and what the limits refuse
 */
export async function readCsv(source: TableSource): Promise<TableReport> {
  const encoding = await encodingOf(source);
  const gate = rowGate(source);
  const pieces = decoded(source.path, encoding);
  const first = await pieces.next();
  const head = first.done === true ? '' : first.value;
  const parser = parse({
    delimiter: delimiterOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  });
  // What goes wrong on the way is thrown by the loop below.
  const records: AsyncIterable<string[]> = pipeline(Readable.from(joined(head, pieces)), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of records) {
      row += 1;
      await gate.pass({ row, cells });
    }
  } catch (error) {
    if (error instanceof CsvError) fail('SHEET_QUOTES_BROKEN', { name: source.name, row: String(row + 1) });
    throw error;
  }
  return { type: 'csv', rows: gate.rows(), encoding, notices: [] };
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
