import { findForbiddenCharacter, isMojibake, removeZeroWidth } from '@shifan/forms';
import type { Slots } from '@shifan/errors';
import type { Column } from '../columns/column.ts';
import { rowProblem } from '../row-problem.ts';
import type { ProblemCode, RowProblem } from '../row-problem.ts';
import type { RawRow } from './row-check.ts';

/** What a field says about its cell; the column's own `accepted` unless given. */
export interface Remark {
  slots?: Slots;
  accepted?: string;
  mend?: string | undefined;
  severity?: 'error' | 'warning';
  /** where it is not the cell's own text */
  value?: string;
}

/** One cell of a row: its text without blanks around it, and what there is to say about it. */
export interface Cell {
  column: Column;
  /** '' where nothing stands there, or nothing that may be read */
  text: string;
  /** whether something stands there that may not be read */
  refused: boolean;
  /** whether a bare number may be a day, as spreadsheets count them */
  hasSerials: boolean;
  tell(code: ProblemCode, remark?: Remark): void;
}

const sheetError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#{1,255})$/iu;

/** A cell for reading: characters that nobody may store are named and the cell is left out. */
export function readCell(raw: string, at: { of: RawRow; column: Column; problems: RowProblem[] }): Cell {
  const { of, column, problems } = at;
  const { row, from1904 = false } = of;
  const tell = (code: ProblemCode, remark: Remark = {}): void => {
    const { accepted = column.accepted, value = raw.trim(), ...rest } = remark;
    problems.push(rowProblem({ row, column: column.header, code, value, accepted, ...rest }));
  };
  const visible = removeZeroWidth(raw);
  const text = visible.trim();
  const cell: Cell = { column, text, refused: false, hasSerials: !from1904, tell };
  if (refuse(cell, raw)) return { ...cell, text: '', refused: true };
  if (visible !== raw && text !== '') tell('OLD_TITLE_NORMALISED', { slots: { after: text }, severity: 'warning' });
  return cell;
}

function refuse({ text, tell }: Cell, raw: string): boolean {
  const found = findForbiddenCharacter(raw);
  if (found) {
    const character = `${found.codePoint}，${found.what}`;
    tell('OLD_TITLE_CHARACTER', { slots: { position: String(found.position), character } });
  } else if (isMojibake(raw)) tell('OLD_TITLE_GARBLED');
  else if (sheetError.test(text)) tell('OLD_TITLE_CELL_ERROR');
  else return false;
  return true;
}

/** Says that a cell was read otherwise than it was written; blanks alone are not worth a word. */
export function tellChange({ text, tell }: Cell, after: string): void {
  if (text.replaceAll(/\s+/gu, '') === after) return;
  tell('OLD_TITLE_NORMALISED', { slots: { after }, severity: 'warning' });
}
