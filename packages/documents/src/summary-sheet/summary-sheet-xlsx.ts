import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import { printable } from '../layout/printable.ts';
import { fonts } from '../layout/typography.ts';
import { COLUMNS, numberedRows, sealLineOf } from './summary-sheet.ts';
import type { SummarySheet } from './summary-sheet.ts';

const side = { style: 'thin' } as const;
const box = { top: side, bottom: side, left: side, right: side };
const HEADER_ROW = 2;
const LAST_COLUMN = COLUMNS.length - 1;

/**
 * The 汇总表 of annex 2.1 as an xlsx for A4: title, seal line, header, a row for each recommendation. Every cell but the
 * running number is stored as text, so a name that begins with = + - or @ is never a formula.
 */
export async function summarySheetXlsx(sheet: SummarySheet): Promise<Uint8Array> {
  const lines = numberedRows(sheet.rows).map(({ number, row }): CellValue[] => [
    number,
    ...[row.name, row.operatorName, row.kindName].map((text) => printable(text)),
  ]);
  const rows: CellValue[][] = [[printable(sheet.title)], [printable(sealLineOf(sheet))], [...COLUMNS], ...lines];
  return writeXlsx({
    properties: { title: sheet.title, creator: '示范' },
    defaultFont: { name: fonts.body, size: 12 },
    sheets: [
      {
        name: '汇总表',
        rows,
        cells: styledCells(rows),
        columns: [{ width: 8 }, { width: 40 }, { width: 40 }, { width: 28 }],
        merges: [0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: LAST_COLUMN })),
        rowDefs: new Map([[0, { height: 42 }]]),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
        },
      },
    ],
  });
}

function styledCells(rows: readonly CellValue[][]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const type = typeof value === 'number' ? 'number' : 'string';
      cells.set(`${row},${column}`, { value, type, style: styleOf(row, column) });
    }
  }
  return cells;
}

function styleOf(row: number, column: number): CellStyle {
  if (row === 0)
    return {
      font: { name: fonts.title, size: 18 },
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    };
  if (row < HEADER_ROW) return { font: { name: fonts.body, size: 14 } };
  const font = { name: row === HEADER_ROW ? fonts.heading : fonts.body, size: 12 };
  const centred = row === HEADER_ROW || column === 0 || column === LAST_COLUMN;
  return {
    font,
    border: box,
    alignment: { horizontal: centred ? 'center' : 'left', vertical: 'center', wrapText: true },
  };
}
