import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { run } from './paragraphs.ts';
import { fonts, sizes, textWidth } from './typography.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A cell of the printed table: its text (line breaks kept), how many columns it spans, and how it is set. */
export interface GridCell {
  text: string;
  span?: number;
  as?: 'label' | 'value' | 'note';
  centred?: boolean;
}

/** A row; a head row is repeated on every page. */
export interface GridRow {
  cells: GridCell[];
  head?: boolean;
}

/** A table of the full text width whose columns have these widths in twips. */
export function grid(rows: readonly GridRow[], columnWidths: readonly number[]): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    borders,
    rows: rows.map((row) => gridRow(row, columnWidths)),
  });
}

function gridRow(row: GridRow, widths: readonly number[]): TableRow {
  let column = 0;
  const children = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return gridCell(cell, { span, width });
  });
  // A row that would break over a page moves to the next one whole; only one longer than a page breaks.
  return new TableRow({ children, tableHeader: row.head ?? false, cantSplit: true });
}

function gridCell(cell: GridCell, { span, width }: { span: number; width: number }): TableCell {
  const as = cell.as ?? 'value';
  const face = { font: as === 'label' ? fonts.heading : fonts.body, size: as === 'note' ? sizes.note : sizes.table };
  const alignment = as === 'label' || cell.centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ alignment, children: run(cell.text, face) })],
  });
}

/** Widths in twips that fill the text width in these proportions. */
export function proportions(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((textWidth * part) / whole));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
