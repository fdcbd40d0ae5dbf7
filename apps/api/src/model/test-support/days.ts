import { stateCouncilCalendar } from '@shifan/calendar';

/** Days as text, counted here anew: of the calendar's package only the State Council's own arrangements are taken. */
export type Day = string;

const OFF = new Set<Day>(stateCouncilCalendar.announcedYears.flatMap(({ daysOff }) => daysOff));
const MADE_UP = new Set<Day>(stateCouncilCalendar.announcedYears.flatMap(({ makeUpWorkdays }) => makeUpWorkdays));
const ANNOUNCED = new Set(stateCouncilCalendar.announcedYears.map(({ year }) => year));

/** 全国年节及纪念日放假办法, those with a fixed date. */
const FIXED = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

export function plusDays(day: Day, count: number): Day {
  return iso(new Date(Date.parse(day) + count * 86_400_000));
}

/** Art. 202 of the Civil Code: the corresponding day, or the month's last. */
export function plusMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  return iso(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))));
}

/** Art. 203: a last day off moves to the next working day. */
export function endAfter(from: Day, months: number): Day {
  let day = plusMonths(from, months);
  while (!isWorked(day)) day = plusDays(day, 1);
  return day;
}

/**
 * The last of so many working days after one; undefined where they run from an announced year into one that is not. A
 * demo assumes the working days of the year it has come to, and of the next.
 */
export function workingDaysAfter(from: Day, count: number): Day | undefined {
  const assumed = ANNOUNCED.has(yearOf(from)) ? [] : [yearOf(from), yearOf(from) + 1];
  let day = from;
  for (let left = count; left > 0;) {
    day = plusDays(day, 1);
    if (!ANNOUNCED.has(yearOf(day)) && !assumed.includes(yearOf(day))) return undefined;
    if (isWorked(day)) left -= 1;
  }
  return day;
}

function isWorked(day: Day): boolean {
  const weekend = [0, 6].includes(new Date(Date.parse(day)).getUTCDay());
  if (!ANNOUNCED.has(yearOf(day))) return !weekend && !FIXED.has(day.slice(5));
  return MADE_UP.has(day) || (!OFF.has(day) && !weekend);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function iso(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
