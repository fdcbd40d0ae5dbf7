import {
  addDays,
  type CivilDate,
  civilDate,
  fixedHoliday,
  parseCivilDate,
  weekday,
  weekdayName,
  yearOf,
} from '@shifan/calendar';
import { fail, type FieldIssue, fieldIssue } from '@shifan/errors';

/** A year's arrangement as somebody enters it. */
export type EnteredYear = { year: number; daysOff: readonly string[]; makeUpWorkdays: readonly string[] };

/**
 * Refuses a year that cannot be an arrangement of the State Council, with everything that is wrong with it: a day of
 * another year, twice, or both off and worked; a make-up workday that is no weekend day; a statutory holiday worked.
 * Errors: CALENDAR_YEAR_INVALID with its issues.
 */
export function refuseImpossibleYear(entered: EnteredYear): void {
  const issues = issuesOf(entered);
  const [first] = issues;
  if (!first) return;
  const slots = { year: String(entered.year), count: String(issues.length), first: first.message };
  fail('CALENDAR_YEAR_INVALID', slots, { issues });
}

function issuesOf({ year, daysOff, makeUpWorkdays }: EnteredYear): FieldIssue[] {
  return [
    ...misplaced('daysOff', daysOff, year),
    ...misplaced('makeUpWorkdays', makeUpWorkdays, year),
    ...makeUpWorkdays.flatMap((value, index) => makeUpIssues({ value, index, daysOff })),
    ...holidaysMissing(year, daysOff),
  ];
}

function misplaced(list: string, days: readonly string[], year: number): FieldIssue[] {
  return days.flatMap((value, index) => {
    const path = `${list}[${index}]`;
    if (yearOf(parseCivilDate(value)) !== year) {
      return [fieldIssue({ path, code: 'CALENDAR_DAY_OUTSIDE_YEAR', slots: { year: String(year) }, value })];
    }
    return days.indexOf(value) < index ? [fieldIssue({ path, code: 'CALENDAR_DAY_TWICE', value })] : [];
  });
}

function makeUpIssues(of: { value: string; index: number; daysOff: readonly string[] }): FieldIssue[] {
  const { value, index, daysOff } = of;
  const path = `makeUpWorkdays[${index}]`;
  const day = parseCivilDate(value);
  if (daysOff.includes(value)) return [fieldIssue({ path, code: 'CALENDAR_DAY_BOTH', value })];
  if (weekday(day) >= 6) return [];
  const slots = { weekday: weekdayName(day) };
  return [fieldIssue({ path, code: 'CALENDAR_MAKE_UP_ON_WEEKDAY', slots, value })];
}

/** Of the statutory holidays those with a fixed date are known without the arrangement. */
function holidaysMissing(year: number, daysOff: readonly string[]): FieldIssue[] {
  return daysOfYear(year).flatMap((day) => {
    const holiday = fixedHoliday(day);
    if (holiday === undefined || daysOff.includes(day)) return [];
    return [fieldIssue({ path: 'daysOff', code: 'CALENDAR_HOLIDAY_MISSING', slots: { holiday }, value: day })];
  });
}

function daysOfYear(year: number): CivilDate[] {
  const days: CivilDate[] = [];
  const last = civilDate({ year, month: 12, day: 31 });
  for (let day = civilDate({ year, month: 1, day: 1 }); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
