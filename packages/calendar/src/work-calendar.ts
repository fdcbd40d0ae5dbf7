import { weekday } from './arithmetic.ts';
import { yearOf } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';

/** The State Council's arrangement of one year. Days of the neighbouring year may stand in it (2022-12-31 in that of 2023). */
export interface AnnouncedYear {
  year: number;
  /** the notice it comes from, with its 文号 */
  source: string;
  daysOff: CivilDate[];
  makeUpWorkdays: CivilDate[];
  /** whether a simulation made it up; no arrangement of the State Council */
  assumed?: true;
  /** names of the holidays, for showing why a day does not count */
  holidays?: Holiday[];
}

export interface Holiday {
  name: string;
  first: CivilDate;
  last: CivilDate;
}

/** Which years are announced, and what they say. */
export interface WorkCalendar {
  announcedYears: AnnouncedYear[];
}

export type WorkingDayAnswer =
  | { announced: true; working: boolean; assumed?: true }
  | { announced: false; year: number };

interface CalendarIndex {
  years: Map<number, AnnouncedYear>;
  off: Set<string>;
  makeUp: Set<string>;
}

const indexes = new WeakMap<WorkCalendar, CalendarIndex>();

/**
 * Says whether a day is a working day: a make-up workday is one, an arranged day off is none, else Monday to Friday are.
 * A year that is not announced is answered as such, never guessed.
 *
 * Example: `isWorkingDay(stateCouncilCalendar, '2026-01-04')` → `{ announced: true, working: true }` (a Sunday made up).
 */
export function isWorkingDay(calendar: WorkCalendar, date: CivilDate): WorkingDayAnswer {
  const { years, off, makeUp } = indexOf(calendar);
  const year = yearOf(date);
  const arrangement = years.get(year);
  if (arrangement === undefined) return { announced: false, year };
  const working = makeUp.has(date) || (!off.has(date) && !isWeekend(date));
  return { announced: true, working, ...(arrangement.assumed === true ? { assumed: true } : {}) };
}

/** Says whether a day is a Saturday or Sunday. */
export function isWeekend(date: CivilDate): boolean {
  return weekday(date) >= 6;
}

function indexOf(calendar: WorkCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const { announcedYears } = calendar;
  const index = {
    years: new Map(announcedYears.map((one) => [one.year, one])),
    off: new Set<string>(announcedYears.flatMap(({ daysOff }) => daysOff)),
    makeUp: new Set<string>(announcedYears.flatMap(({ makeUpWorkdays }) => makeUpWorkdays)),
  };
  indexes.set(calendar, index);
  return index;
}
