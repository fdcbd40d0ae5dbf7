import { fail } from '@shifan/errors';
import { addDays, addMonths } from './arithmetic.ts';
import type { CivilDate } from './civil-date.ts';
import { fixedHoliday } from './fixed-holidays.ts';
import { weekdayName } from './format.ts';
import { isWeekend, isWorkingDay } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { restDaysBetween } from './working-days.ts';

export interface Period {
  from: CivilDate;
  years?: number;
  months?: number;
  days?: number;
}

export interface PeriodEnd {
  /** the last day, ending at 24:00 */
  date: CivilDate;
  /** the corresponding day before it moved */
  nominal: CivilDate;
  /** true where the year's arrangement is not announced yet, so that the day may still move */
  provisional: boolean;
  /** why it moved, in Chinese: 星期六, 国庆节放假 */
  movedBecause?: string;
}

/**
 * The end of a period in years, months and days by the Civil Code: the first day does not count (art. 201), years and months end
 * on the corresponding day or the month's last day (art. 202), a last day on a holiday or rest day moves to the next working day
 * (art. 203). In a year not announced yet only weekends and the statutory days with a fixed date are known: `provisional`.
 * Throws PERIOD_INVALID for a period that is empty, negative or not whole.
 *
 * Example: `periodEnd(stateCouncilCalendar, { from: '2024-10-01', years: 2 })`
 * → `{ date: '2026-10-08', nominal: '2026-10-01', provisional: false, movedBecause: '国庆节放假' }`.
 */
export function periodEnd(calendar: WorkCalendar, period: Period): PeriodEnd {
  const nominal = nominalEnd(period);
  let date = nominal;
  let provisional = false;
  for (;;) {
    const day = lookAt(calendar, date);
    provisional ||= day.provisional;
    if (day.working) break;
    date = addDays(date, 1);
  }
  if (date === nominal) return { date, nominal, provisional };
  return { date, nominal, provisional, movedBecause: whyMoved(calendar, nominal) };
}

function nominalEnd(period: Period): CivilDate {
  const months = size(period.years) * 12 + size(period.months);
  const days = size(period.days);
  if (months + days === 0) return fail('PERIOD_INVALID', { value: '0', min: '1' });
  return addDays(addMonths(period.from, months), days);
}

function size(value = 0): number {
  return Number.isSafeInteger(value) && value >= 0 ? value : fail('PERIOD_INVALID', { value: String(value), min: '0' });
}

function lookAt(calendar: WorkCalendar, date: CivilDate): { working: boolean; provisional: boolean } {
  const answer = isWorkingDay(calendar, date);
  if (answer.announced) return { working: answer.working, provisional: answer.assumed === true };
  return { working: !isWeekend(date) && fixedHoliday(date) === undefined, provisional: true };
}

function whyMoved(calendar: WorkCalendar, nominal: CivilDate): string {
  const [rest] = restDaysBetween(calendar, { first: nominal, last: nominal });
  if (rest !== undefined) return rest.why;
  const holiday = fixedHoliday(nominal);
  return holiday === undefined ? weekdayName(nominal) : `${holiday}放假`;
}
