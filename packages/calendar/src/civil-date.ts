import { fail, shorten } from '@shifan/errors';

declare const civil: unique symbol;

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`, years 0001 to 9999. Never a JS `Date`: a day has no instant. */
export type CivilDate = string & { readonly [civil]: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Says whether a text is a real calendar day, `YYYY-MM-DD`. Example: `isCivilDate('2025-02-30')` → false. */
export function isCivilDate(value: string): value is CivilDate {
  if (!SHAPE.test(value)) return false;
  const { year, month, day } = numbersIn(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a calendar day. Throws DATE_INVALID for anything but a real day written `YYYY-MM-DD`
 * (no other order, no time, no “infinity”, no 30 February).
 *
 * Example: `parseCivilDate('2026-01-20')`.
 */
export function parseCivilDate(value: string): CivilDate {
  return isCivilDate(value) ? value : fail('DATE_INVALID', { value: shorten(value) });
}

/** Makes a day of its parts; throws DATE_INVALID where there is no such day. Example: `civilDate({ year: 2026, month: 1, day: 20 })`. */
export function civilDate(parts: DateParts): CivilDate {
  const { year, month, day } = parts;
  return parseCivilDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/** Year, month (1–12) and day (1–31) of a day. */
export function partsOf(date: CivilDate): DateParts {
  return numbersIn(date);
}

function numbersIn(value: string): DateParts {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8, 10)) };
}

/** The year of a day. Example: `yearOf(parseCivilDate('2026-01-20'))` → 2026. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** How many days a month has. Example: `daysInMonth(2028, 2)` → 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
