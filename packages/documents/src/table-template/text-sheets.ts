import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import { printable } from '../layout/printable.ts';
import { fonts } from '../layout/typography.ts';

/** A sheet of texts: a header, and rows of as many cells; of some columns the numbers are numbers. */
export interface TextSheet {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** in characters, by column */
  widths?: readonly number[];
  /** columns, counted from 0, in which a text that is a number is written as one; any other stays text */
  numbers?: readonly number[];
  /** empty rows below with the format of text, so that what is typed there stays text too */
  emptyRows?: number;
}

const TEXT_FORMAT = '@';
const WIDTH = 18;

/**
 * Sheets of texts as an xlsx. Every cell is text with the format of text, so that codes keep their zeros and digits, and a cell that begins
 * with = + - or @ is never a formula; only of the columns of `numbers` plain numbers are numbers.
 */
export async function textSheetsXlsx(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { creator: '示范' },
    defaultFont: { name: fonts.body, size: 11 },
    sheets: sheets.map((sheet) => {
      const rows = rowsOf(sheet);
      return {
        name: sheet.name,
        rows,
        cells: styled(rows, new Set(sheet.numbers)),
        columns: sheet.header.map((_, column) => ({ width: sheet.widths?.[column] ?? WIDTH })),
        freezePane: { rows: 1 },
      };
    }),
  });
}

function rowsOf({ header, rows, emptyRows = 0 }: TextSheet): CellValue[][] {
  const written = [header, ...rows].map((row) => row.map((text) => printable(text)));
  return [...written, ...Array.from({ length: emptyRows }, () => header.map(() => null))];
}

function styled(rows: readonly CellValue[][], numbers: ReadonlySet<number>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const number = row > 0 && numbers.has(column) ? numberOf(value) : undefined;
      cells.set(
        `${row},${column}`,
        number ?? { value, type: value === null ? 'empty' : 'string', style: row === 0 ? HEADER : BODY },
      );
    }
  }
  return cells;
}

/** Fifteen digits are what a spreadsheet keeps; a longer number stays text, and whole. */
function numberOf(value: CellValue): Partial<Cell> | undefined {
  if (typeof value !== 'string' || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(value) || value.length > 15) return undefined;
  return { value: Number(value), type: 'number', style: NUMBER };
}

const NUMBER: CellStyle = { alignment: { vertical: 'top' } };
const BODY: CellStyle = { numFmt: TEXT_FORMAT, alignment: { vertical: 'top', wrapText: true } };
const HEADER: CellStyle = { ...BODY, font: { name: fonts.heading, size: 11, bold: true } };
