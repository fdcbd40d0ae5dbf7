import { fail } from '@shifan/errors';
import { columnLetters, columnOf } from '../column-letters.ts';
import type { TableRow } from '../table-file.ts';
import { numberText, unescaped } from './cell-text.ts';
import type { NumberForm } from './number-formats.ts';
import type { TextStore } from './text-store.ts';
import type { XmlListener } from './xml.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What a sheet's cells rest on. */
export interface SheetContext {
  name: string;
  texts: TextStore;
  forms: readonly NumberForm[];
  from1904: boolean;
  maxColumns: number;
}

/** What is worth a word about a sheet, by address. */
export interface SheetRemarks {
  hiddenRows: number[];
  merged: string[];
  formulasWithoutValue: string[];
}

interface OpenCell {
  column: number;
  type: string;
  form: NumberForm;
  value: string;
  hasFormula: boolean;
  hasValue: boolean;
}

/** Hears a sheet's XML and puts its rows into `rows`, which whoever listens empties after each piece. */
export class SheetListener implements XmlListener {
  readonly rows: TableRow[] = [];
  readonly remarks: SheetRemarks = { hiddenRows: [], merged: [], formulasWithoutValue: [] };
  readonly #context: SheetContext;
  #row: TableRow = { row: 0, cells: [] };
  #cell: OpenCell | undefined;
  #next = 0;
  #listening = false;
  #phonetic = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'row') this.#openRow(attributes);
    else if (tag === 'c') this.#cell = this.#openCell(attributes);
    else if (tag === 'f' && this.#cell) this.#cell.hasFormula = true;
    else if (tag === 'v') this.#openValue();
    else if (tag === 'rPh') this.#phonetic += 1;
    else if (tag === 't') this.#listening = this.#phonetic === 0;
    else if (tag === 'mergeCell') remark(this.remarks.merged, attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.#listening && this.#cell) this.#cell.value += text;
  }

  place(): string | undefined {
    return this.#cell && `${columnLetters(this.#cell.column)}${this.#row.row}`;
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.#listening = false;
    else if (tag === 'rPh') this.#phonetic -= 1;
    else if (tag === 'c' && this.#cell) this.#closeCell(this.#cell);
    else if (tag === 'row') this.rows.push(this.#row);
  }

  #openValue(): void {
    this.#listening = true;
    if (this.#cell) this.#cell.hasValue = true;
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const stated = attributes['r'];
    const row = stated === undefined ? this.#row.row + 1 : Number(stated);
    const valid = Number.isInteger(row) && row > this.#row.row && row <= MOST_ROWS;
    if (!valid) fail('SHEET_ROW_NUMBER_INVALID', { value: stated ?? String(row) });
    this.#row = this.#context.from1904 ? { row, cells: [], from1904: true } : { row, cells: [] };
    this.#next = 0;
    if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') remark(this.remarks.hiddenRows, row);
  }

  #openCell(attributes: Readonly<Record<string, string>>): OpenCell {
    const address = attributes['r'];
    const column = address === undefined ? this.#next : columnOf(address);
    if (column === undefined || column >= MOST_COLUMNS) fail('SHEET_UNREADABLE', { name: this.#context.name });
    const { maxColumns, forms } = this.#context;
    if (column >= maxColumns * 4) {
      fail('SHEET_TOO_MANY_COLUMNS', {
        row: String(this.#row.row),
        count: String(column + 1),
        max: String(maxColumns),
      });
    }
    this.#next = column + 1;
    const form = forms[Number(attributes['s'] ?? '0')] ?? 'plain';
    return { column, type: attributes['t'] ?? 'n', form, value: '', hasFormula: false, hasValue: false };
  }

  #closeCell(cell: OpenCell): void {
    this.#cell = undefined;
    const { cells, row } = this.#row;
    if (cell.value === '') {
      const address = `${columnLetters(cell.column)}${row}`;
      if (cell.hasFormula && !cell.hasValue) remark(this.remarks.formulasWithoutValue, address);
      return;
    }
    while (cells.length < cell.column) cells.push('');
    cells[cell.column] = this.#textOf(cell);
  }

  #textOf({ type, value, form }: OpenCell): string {
    const { texts, from1904, name } = this.#context;
    if (type === 's') return texts.get(Number(value)) ?? fail('SHEET_UNREADABLE', { name });
    if (type === 'inlineStr' || type === 'str') return detached(unescaped(value));
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return value;
    if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/u, '');
    return numberText(value, form, from1904);
  }
}

const MOST_REMARKS = 100;

/** A few places are enough to find the rest, and a file of nothing else does not fill the memory. */
function remark<T>(places: T[], place: T): void {
  if (places.length < MOST_REMARKS) places.push(place);
}

/** A copy: part of a piece of the file would keep the whole piece in memory for as long as somebody keeps the cell. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
