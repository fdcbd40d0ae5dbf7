import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import type { Column } from '@shifan/rules';
import { dayOfSerial } from '../dates/excel-serial.ts';
import { isEmpty } from '../empty.ts';
import type { Place } from '../field-module.ts';
import { columnModules } from '../field-types/column-modules.ts';
import { compactDigits } from '../numbers/digits.ts';
import { textIssue } from '../text/text-issue.ts';

type Cell = string | boolean | null;

/** A pasted cell in its stored form, with what was changed or could not be read. */
export interface PastedCell {
  value: Cell;
  issues: FieldIssue[];
}

const sheetErrors = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#{1,255})$/iu;
const yesWords = new Set(['是', '有', '已', '√', '✓', '✔', 'y', 'yes', 'true', '1']);
const noWords = new Set(['否', '无', '未', '没有', '×', 'x', 'n', 'no', 'false', '0']);

/** Reads a cell for its column; `row` is the line of the sheet, which messages name. */
export function pasteCell(text: string, at: { column: Column; row: number }, place: Place): PastedCell {
  const { column } = at;
  if (isEmpty(text)) return { value: column.type === 'yes-no' ? null : '', issues: [] };
  const slots = { row: String(at.row), column: column.label };
  if (sheetErrors.test(text.trim())) {
    return {
      value: '',
      issues: [fieldIssue({ path: place.path, code: 'PASTE_CELL_ERROR', slots, value: text.trim() })],
    };
  }
  const refused = textIssue(text, place);
  if (refused) return { value: column.type === 'yes-no' ? null : '', issues: [refused] };
  if (column.type === 'yes-no') return yesNoCell(text, slots, place);
  return columnCell(text, column, place);
}

function columnCell(text: string, column: Column, place: Place): PastedCell {
  const day = column.type === 'date' || column.type === 'year-month' ? dayOfSerial(compactDigits(text)) : undefined;
  const { value, notices } = columnModules[column.type].normalise(day ?? text, column, place);
  const stored = typeof value === 'string' ? value : '';
  if (day === undefined) return { value: stored, issues: notices };
  const slots = { label: place.label, before: text.trim(), after: stored };
  const { path } = place;
  return {
    value: stored,
    issues: [fieldIssue({ path, code: 'FIELD_ANSWER_NORMALISED', slots, value: text, severity: 'warning' })],
  };
}

function yesNoCell(text: string, slots: Record<string, string>, place: Place): PastedCell {
  const word = compactDigits(text).toLowerCase();
  if (yesWords.has(word)) return { value: true, issues: [] };
  if (noWords.has(word)) return { value: false, issues: [] };
  const { path } = place;
  return {
    value: null,
    issues: [fieldIssue({ path, code: 'PASTE_CELL_UNREADABLE', slots, value: text, accepted: '是或否' })],
  };
}
