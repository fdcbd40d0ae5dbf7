import { fail } from '@shifan/errors';
import { addDays } from './arithmetic.ts';
import type { CivilDate } from './civil-date.ts';
import { weekdayName } from './format.ts';
import { isWorkingDay } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

export interface WorkingDaysQuery {
  from: CivilDate;
  /** how many working days, at least 1 */
  count: number;
  /** Civil Code art. 201: the first day does not count; some notices say otherwise, so it is asked */
  countFirstDay: boolean;
}

export type WorkingDaysAnswer = { announced: true; lastDay: CivilDate } | { announced: false; year: number };

/**
 * The last day of a period of working days. It ends at 24:00 of that day.
 * Where the count runs into a year that is not announced, the answer names the year and nothing is guessed.
 * Throws PERIOD_INVALID for a count that is not a whole number from 1 to 1000.
 *
 * Example: `addWorkingDays(stateCouncilCalendar, { from: '2025-12-29', count: 5, countFirstDay: false })`
 * → `{ announced: true, lastDay: '2026-01-06' }`.
 */
export function addWorkingDays(calendar: WorkCalendar, query: WorkingDaysQuery): WorkingDaysAnswer {
  if (!Number.isInteger(query.count) || query.count < 1 || query.count > 1000) {
    return fail('PERIOD_INVALID', { value: String(query.count), min: '1' });
  }
  let left = query.count;
  let day = query.countFirstDay ? query.from : addDays(query.from, 1);
  for (;;) {
    const answer = isWorkingDay(calendar, day);
    if (!answer.announced) return answer;
    if (answer.working) left -= 1;
    if (left === 0) return { announced: true, lastDay: day };
    day = addDays(day, 1);
  }
}

/**
 * Working days after today up to the last day, that day included; 0 on the last day and after it.
 * `null` where a day between lies in a year that is not announced.
 *
 * Example: `workingDaysLeft(stateCouncilCalendar, { today: '2026-01-16', lastDay: '2026-01-19' })` → 1.
 */
export function workingDaysLeft(calendar: WorkCalendar, span: { today: CivilDate; lastDay: CivilDate }): number | null {
  let count = 0;
  for (let day = addDays(span.today, 1); day <= span.lastDay; day = addDays(day, 1)) {
    const answer = isWorkingDay(calendar, day);
    if (!answer.announced) return null;
    if (answer.working) count += 1;
  }
  return count;
}

export interface RestDay {
  date: CivilDate;
  /** 星期六, 星期日, or the holiday: 春节放假 */
  why: string;
}

/**
 * The days from the first to the last (both included) that are not working days, with the reason in Chinese.
 * Days of a year that is not announced are left out.
 *
 * Example: `restDaysBetween(stateCouncilCalendar, { first: '2026-01-01', last: '2026-01-04' })` lists three days of 元旦放假.
 */
export function restDaysBetween(calendar: WorkCalendar, span: { first: CivilDate; last: CivilDate }): RestDay[] {
  const days: RestDay[] = [];
  for (let day = span.first; day <= span.last; day = addDays(day, 1)) {
    const answer = isWorkingDay(calendar, day);
    if (answer.announced && !answer.working) days.push({ date: day, why: whyResting(calendar, day) });
  }
  return days;
}

function whyResting(calendar: WorkCalendar, day: CivilDate): string {
  const holidays = calendar.announcedYears.flatMap((year) => year.holidays ?? []);
  const holiday = holidays.find(({ first, last }) => first <= day && day <= last);
  return holiday === undefined ? weekdayName(day) : `${holiday.name}放假`;
}
