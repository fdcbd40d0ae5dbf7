import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { noIssues } from '../field-module.ts';
import type { AnyField, Place } from '../field-module.ts';
import { countCharacters, exceedsCharacters } from '../text/count-characters.ts';
import { textModule } from './text-module.ts';

/** Technical limits where the form states none: they keep a page printable, and are no rule of the law. */
const LINE = 500;
const BLOCK = 20_000;

export const text = textModule({ check: (value, field, place) => checkLine(value, field, place) });

export const longText = textModule({
  check: (value, field, place) => checkLength(value, field.maxCharacters ?? BLOCK, place),
});

function checkLine(value: string, field: AnyField, place: Place): FieldIssue[] {
  // A cell of the printed table may hold several lines; a name or a title is one line.
  if (!place.inTable && /[\n\r\u2028\u2029]/u.test(value)) {
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_LINE_BREAK_NOT_ALLOWED', slots: { label }, value })];
  }
  return checkLength(value, field.maxCharacters ?? LINE, place);
}

function checkLength(value: string, max: number, place: Place): FieldIssue[] {
  if (!exceedsCharacters(value, max)) return noIssues;
  const slots = { label: place.label, count: String(countCharacters(value)), max: String(max) };
  const accepted = `${max}个字以内（空格计入，换行不计）`;
  return [fieldIssue({ path: place.path, code: 'FIELD_TOO_LONG', slots, value, accepted })];
}
