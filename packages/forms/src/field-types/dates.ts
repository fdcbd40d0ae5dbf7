import { isCivilDate } from '@shifan/calendar';
import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { normaliseDate, normaliseYearMonth } from '../dates/normalise-date.ts';
import { noIssues } from '../field-module.ts';
import type { AnyField, Place } from '../field-module.ts';
import { textModule } from './text-module.ts';

/** Outside these years a day is a slip of the pen, whatever the field. */
const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

/** A calendar day. */
export const date = textModule({
  rewrite: (text) => normaliseDate(text),
  check(value, field, place) {
    if (isCivilDate(value)) return withinBounds(value, field, place);
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_NOT_A_DATE', slots: { label }, value, accepted: '年-月-日' })];
  },
});

/** A month of a year. */
export const yearMonth = textModule({
  rewrite: (text) => normaliseYearMonth(text),
  check(value, field, place) {
    if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value)) return withinBounds(value, field, place);
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_NOT_A_YEAR_MONTH', slots: { label }, value, accepted: '年-月' })];
  },
});

// ISO days and months compare as texts; a month is compared by its own length, so that the month of the bound is within.
function withinBounds(value: string, field: AnyField, place: Place): FieldIssue[] {
  const { path, label } = place;
  const min = field.min ?? EARLIEST;
  const max = field.max ?? LATEST;
  if (value < min.slice(0, value.length)) {
    return [fieldIssue({ path, code: 'FIELD_DATE_TOO_EARLY', slots: { label, min }, value })];
  }
  if (value > max.slice(0, value.length)) {
    return [fieldIssue({ path, code: 'FIELD_DATE_TOO_LATE', slots: { label, max }, value })];
  }
  return noIssues;
}
