import fc from 'fast-check';
import { parseCivilDate } from '../civil-date.ts';
import { dateOfDayNumber, dayNumber } from '../day-number.ts';

/** Short for parseCivilDate in tests. */
export const day = parseCivilDate;

/** Days from 1900 to 2199. */
export const anyDay = daysFrom('1900-01-01', '2199-12-31');

/** Days within the announced years, far enough from their end for a period of 30 working days. */
export const announcedDay = daysFrom('2021-01-01', '2026-10-31');

function daysFrom(first: string, last: string) {
  return fc.integer({ min: dayNumber(day(first)), max: dayNumber(day(last)) }).map(dateOfDayNumber);
}
