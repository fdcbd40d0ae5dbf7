import { addDays } from './arithmetic.ts';
import { civilDate, yearOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';
import { fixedHoliday } from './fixed-holidays.ts';
import type { AnnouncedYear, WorkCalendar } from './work-calendar.ts';

/**
 * For a simulation alone: the calendar with the year of a day and the next one as they can be assumed while they are not
 * announced, from weekends and the statutory days with a fixed date; each marked `assumed`, so that the ends of long periods in it
 * stay provisional. A day in an announced year gets the calendar as it is: what begins in it and runs into a year that is not
 * announced is still refused.
 *
 * Example: `withAssumedYears(stateCouncilCalendar, '2028-03-01')` also has 2028 and 2029; for 2026-12-31 it is unchanged.
 */
export function withAssumedYears(calendar: WorkCalendar, on: CivilDate): WorkCalendar {
  const announced = new Set(calendar.announcedYears.map(({ year }) => year));
  const year = yearOf(on);
  if (announced.has(year)) return calendar;
  const assumed = [year, year + 1].filter((one) => !announced.has(one)).map(assumedYear);
  return { announcedYears: [...calendar.announcedYears, ...assumed] };
}

function assumedYear(year: number): AnnouncedYear {
  const daysOff: CivilDate[] = [];
  const last = civilDate({ year, month: 12, day: 31 });
  for (let day = civilDate({ year, month: 1, day: 1 }); day <= last; day = addDays(day, 1)) {
    if (fixedHoliday(day) !== undefined) daysOff.push(day);
  }
  return {
    year,
    source: '国务院办公厅尚未公布，按周末和日期固定的法定节假日假定',
    daysOff,
    makeUpWorkdays: [],
    assumed: true,
  };
}
