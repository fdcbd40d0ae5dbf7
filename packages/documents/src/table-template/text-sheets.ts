import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle } from 'hucre/xlsx';
import { printable } from '../layout/printable.ts';
import { fonts } from '../layout/typography.ts';

/** A sheet of texts: a header, and rows of as many cells. */
export interface TextSheet {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** in characters, by column */
  widths?: readonly number[];
}

const TEXT_FORMAT = '@';
const WIDTH = 18;

/**
 * Sheets of texts as an xlsx. Every cell is text with the format of text, so that codes keep their zeros and digits, and a cell that begins
 * with = + - or @ is never a formula.
 */
export async function textSheetsXlsx(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { creator: '示范' },
    defaultFont: { name: fonts.body, size: 11 },
    sheets: sheets.map(({ name, header, rows, widths }) => ({
      name,
      rows: [header, ...rows].map((row) => row.map((text) => printable(text))),
      cells: styled([header, ...rows]),
      columns: header.map((_, column) => ({ width: widths?.[column] ?? WIDTH })),
      freezePane: { rows: 1 },
    })),
  });
}

function styled(rows: readonly (readonly string[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      cells.set(`${row},${column}`, { value: printable(text), type: 'string', style: row === 0 ? HEADER : BODY });
    }
  }
  return cells;
}

const BODY: CellStyle = { numFmt: TEXT_FORMAT, alignment: { vertical: 'top', wrapText: true } };
const HEADER: CellStyle = { ...BODY, font: { name: fonts.heading, size: 11, bold: true } };
