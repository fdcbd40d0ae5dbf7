import { civilDate, stateCouncilCalendar, withAssumedYears } from '@shifan/calendar';
import type { WorkCalendar } from '@shifan/calendar';

const DECADES = 60;

/**
 * The announced years and, for the decades after them, years as a simulation assumes them. So no step of an exploration waits for an
 * announcement, and the days of a counter-example are those of a scenario.
 */
export const proofCalendar: WorkCalendar = assumeYears(stateCouncilCalendar);

function assumeYears(announced: WorkCalendar): WorkCalendar {
  const last = Math.max(...announced.announcedYears.map(({ year }) => year));
  const years = Array.from({ length: DECADES }, (_, index) => last + 1 + index);
  return years.reduce((known, year) => withAssumedYears(known, civilDate({ year, month: 1, day: 1 })), announced);
}
