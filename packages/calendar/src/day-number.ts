import { fail } from '@shifan/errors';
import { civilDate, partsOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';

const DAYS_IN_400_YEARS = 146_097;
const EPOCH = 719_468; // days from 0000-03-01 to 1970-01-01
const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar; years are counted from March, so that the leap day comes last.
 * Example: `dayNumber(parseCivilDate('1970-01-02'))` → 1.
 */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH;
}

/** The day of a day number; throws DATE_OUT_OF_RANGE outside the years 0001 to 9999. The inverse of {@link dayNumber}. */
export function dateOfDayNumber(number: number): CivilDate {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) {
    return fail('DATE_OUT_OF_RANGE', { value: String(number), min: '0001-01-01', max: '9999-12-31' });
  }
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return civilDate({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}
