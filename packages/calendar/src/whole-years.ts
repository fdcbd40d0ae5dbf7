import { fail, shorten } from '@shifan/errors';
import { addYears } from './arithmetic.ts';
import { isCivilDate, parseCivilDate, yearOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';

/**
 * Whole years that have passed: the greatest n for which the corresponding day n years after `from` is not after `to`.
 * `from` may be a month, `YYYY-MM`, and then counts from the month's first day. Where `to` lies before `from` it is negative.
 * 29 February has its anniversary on 28 February of a common year (Civil Code art. 202).
 * Throws DATE_INVALID or YEAR_MONTH_INVALID.
 *
 * Example: `wholeYearsBetween('2023-03-02', parseCivilDate('2026-03-01'))` → 2; on 2026-03-02 → 3.
 */
export function wholeYearsBetween(from: string, to: CivilDate): number {
  const start = startDay(from);
  const years = yearOf(to) - yearOf(start);
  return addYears(start, years) <= to ? years : years - 1;
}

function startDay(from: string): CivilDate {
  if (!/^\d{4}-\d{2}$/u.test(from)) return parseCivilDate(from);
  const firstDay = `${from}-01`;
  return isCivilDate(firstDay) ? firstDay : fail('YEAR_MONTH_INVALID', { value: shorten(from) });
}
