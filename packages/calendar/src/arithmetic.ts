import { fail } from '@shifan/errors';
import { civilDate, daysInMonth, partsOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';
import { dateOfDayNumber, dayNumber } from './day-number.ts';

/** The day `days` later (earlier where negative). Example: `addDays('2025-12-31', 1)` → 2026-01-01. Throws DATE_OUT_OF_RANGE. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + wholeNumber(days));
}

/** Days from the first to the second, negative backwards. Example: `daysBetween('2026-01-01', '2026-01-20')` → 19. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). Example: `weekday('2026-01-20')` → 2. */
export function weekday(date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 1;
}
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Negative, zero or positive as the first day is before, the same as or after the second; fit for sorting. */
export function compareDates(left: CivilDate, right: CivilDate): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * The corresponding day `months` later (earlier where negative); where the month has none, its last day (Civil Code art. 202).
 * Example: `addMonths('2026-01-31', 1)` → 2026-02-28.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const parts = partsOf(date);
  const index = parts.year * 12 + parts.month - 1 + wholeNumber(months);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (year < 1 || year > 9999) {
    return fail('DATE_OUT_OF_RANGE', { value: String(year), min: '0001-01-01', max: '9999-12-31' });
  }
  return civilDate({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}

/** The corresponding day `years` later; 29 February becomes the 28th where there is none. Example: `addYears('2024-02-29', 1)` → 2025-02-28. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, wholeNumber(years) * 12);
}

function wholeNumber(value: number): number {
  return Number.isSafeInteger(value) ? value : fail('PERIOD_INVALID', { value: String(value), min: '0' });
}
