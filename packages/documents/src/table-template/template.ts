import { EXPLANATION_SHEET } from '../table-file/xlsx/notices.ts';
import { textSheetsXlsx } from './text-sheets.ts';

/** What a template says of a column. */
export interface TemplateColumn {
  header: string;
  required: boolean;
  /** what is accepted, in Chinese */
  accepted: string;
  /** in the example row */
  example: string;
}

/** A list for people to fill in: its sheet's name, its columns, what to know before. */
export interface ListTemplate {
  name: string;
  columns: readonly TemplateColumn[];
  /** sentences above the explanation of the columns */
  notes: readonly string[];
}

/** The template as xlsx: the list with one example row, and a sheet that explains every column. */
export async function templateXlsx({ name, columns, notes }: ListTemplate): Promise<Uint8Array> {
  const explained = columns.map((one) => [one.header, one.required ? '必填' : '选填', one.accepted, one.example]);
  return textSheetsXlsx([
    {
      name,
      header: columns.map(({ header }) => header),
      rows: [columns.map(({ example }) => example)],
      emptyRows: 300,
    },
    {
      name: EXPLANATION_SHEET,
      header: ['列', '是否必填', '可以填写的内容', '示例'],
      rows: [...explained, ...notes.map((note) => ['说明', '', note, ''])],
      widths: [30, 10, 60, 34],
    },
  ]);
}

/** The template as csv, UTF-8 with its mark, so that spreadsheets read the Chinese right. */
export function templateCsv({ columns }: ListTemplate): Uint8Array {
  const lines = [columns.map(({ header }) => header), columns.map(({ example }) => example)];
  return csvFile(lines);
}

/** Rows as a csv file: UTF-8 with its mark, so that spreadsheets read the Chinese right; no cell runs as a formula. */
export function csvFile(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${csvLines(rows)}`);
}

/**
 * Rows as csv lines. A cell that would run as a formula gets an apostrophe before it.
 * @example csvLines([['甲,乙', '=1']]) // '"甲,乙",\'=1\r\n'
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
