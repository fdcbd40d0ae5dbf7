import { addDays, type CivilDate, parseCivilDate, weekday, workingDaysLeft } from '@shifan/calendar';
import { workCalendar } from '../calendar/work-calendar.ts';

const FAR = 366;

/**
 * Working days from tomorrow to a day, that day included; 0 on it and after it. Where the year's arrangement is not
 * announced, Mondays to Fridays are counted: good enough to remind somebody, never for a legal day.
 */
export function workingDaysAhead(today: CivilDate, on: string): number {
  const lastDay = parseCivilDate(on);
  const exact = workingDaysLeft(workCalendar(today), { today, lastDay });
  if (exact !== null) return exact;
  if (lastDay > addDays(today, FAR)) return FAR;
  let count = 0;
  for (let day = addDays(today, 1); day <= lastDay; day = addDays(day, 1)) if (weekday(day) <= 5) count++;
  return count;
}

export type Ahead = 'overdue' | '1' | '7' | '30' | 'later';

/** How near a legal day is: passed, or at most 1, 7, 30 working days ahead. */
export function aheadOf(today: CivilDate, on: string): Ahead {
  if (on < today) return 'overdue';
  const days = workingDaysAhead(today, on);
  if (days <= 1) return '1';
  if (days <= 7) return '7';
  return days <= 30 ? '30' : 'later';
}
