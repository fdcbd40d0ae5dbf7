import { fail } from '@shifan/errors';
import type { CivilDate } from './civil-date.ts';
import { dateOfDayNumber, dayNumber } from './day-number.ts';

const DAY = 86_400_000;
const EIGHT_HOURS = 28_800_000;

/**
 * The calendar day in Asia/Shanghai at an instant (milliseconds since 1970-01-01T00:00Z). UTC+8 without summer time:
 * right for instants since 1992. Throws INSTANT_INVALID.
 *
 * Example: `shanghaiDate(Date.UTC(2025, 10, 24, 16))` → 2025-11-25 (24:00 belongs to the next day).
 */
export function shanghaiDate(epochMs: number): CivilDate {
  if (!Number.isFinite(epochMs)) return fail('INSTANT_INVALID', { value: String(epochMs) });
  return dateOfDayNumber(Math.floor((epochMs + EIGHT_HOURS) / DAY));
}

/**
 * The instant at which a day ends, 24:00 Asia/Shanghai, in milliseconds since 1970-01-01T00:00Z. What happens before it is in time,
 * what happens at it is the next day's.
 *
 * Example: `endOfDay(parseCivilDate('2025-11-24'))` → `Date.UTC(2025, 10, 24, 16)`.
 */
export function endOfDay(date: CivilDate): number {
  return (dayNumber(date) + 1) * DAY - EIGHT_HOURS;
}
