import {
  type AnnouncedYear,
  type CivilDate,
  parseCivilDate,
  stateCouncilCalendar,
  type WorkCalendar,
  withAssumedYears,
  yearOf,
} from '@shifan/calendar';
import { listCalendarYears, type Tx } from '@shifan/db';

type Known = { announced: WorkCalendar; assuming: boolean };

let known: Known = { announced: stateCouncilCalendar, assuming: false };
let assumed: { year: number; calendar: WorkCalendar } | null = null;

/**
 * The working days that count on a day: the State Council's arrangements of this release, overlaid by those the ministry
 * announced or corrected since; in a demo, whose clock runs ahead of every arrangement, the years up to that day are
 * assumed where they are not announced. One for the process, as the law is: it serves one database.
 */
export function workCalendar(on: CivilDate): WorkCalendar {
  const { announced, assuming } = known;
  if (!assuming) return announced;
  const year = yearOf(on);
  if (assumed?.year !== year) assumed = { year, calendar: withAssumedYears(announced, on) };
  return assumed.calendar;
}

/** The same with another year in the place of what counts for it: to see what it would move. */
export function calendarWith(year: EnteredArrangement, on: CivilDate): WorkCalendar {
  const others = known.announced.announcedYears.filter((one) => one.year !== year.year);
  const announced = inOrder([...others, toYear(year)]);
  return known.assuming ? withAssumedYears(announced, on) : announced;
}

type EnteredArrangement = {
  year: number;
  source: string;
  daysOff: readonly string[];
  makeUpWorkdays: readonly string[];
};

/** The arrangements of this release with others in the place of those of their years. */
export function overlay(years: readonly EnteredArrangement[]): WorkCalendar {
  const replaced = new Set(years.map(({ year }) => year));
  const kept = stateCouncilCalendar.announcedYears.filter(({ year }) => !replaced.has(year));
  return inOrder([...kept, ...years.map(toYear)]);
}

function toYear({ year, source, daysOff, makeUpWorkdays }: EnteredArrangement): AnnouncedYear {
  return {
    year,
    source,
    daysOff: daysOff.map(parseCivilDate),
    makeUpWorkdays: makeUpWorkdays.map(parseCivilDate),
  };
}

function inOrder(years: AnnouncedYear[]): WorkCalendar {
  return { announcedYears: years.toSorted((a, b) => a.year - b.year) };
}

/** Reads what was announced; any role may read it. `assuming`: in a demo. */
export async function refreshCalendar(tx: Tx, assuming: boolean): Promise<void> {
  known = { announced: overlay(await listCalendarYears(tx)), assuming };
  assumed = null;
}
