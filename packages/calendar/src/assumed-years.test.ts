import { expect, test } from 'vitest';
import { withAssumedYears } from './assumed-years.ts';
import { parseCivilDate } from './civil-date.ts';
import { periodEnd } from './period.ts';
import { stateCouncilCalendar } from './state-council/calendar.ts';
import { isWorkingDay } from './work-calendar.ts';
import { addWorkingDays } from './working-days.ts';

const on = (day: string) => withAssumedYears(stateCouncilCalendar, parseCivilDate(day));

test('a day in an announced year leaves the calendar as it is, so that running into the next year is still not guessed', () => {
  expect(on('2026-12-31')).toBe(stateCouncilCalendar);
  const count = { from: parseCivilDate('2026-12-29'), count: 5, countFirstDay: false };
  expect(addWorkingDays(on('2026-12-29'), count)).toEqual({ announced: false, year: 2027 });
});

test('a day in a year not announced has that year and the next, with weekends and the fixed holidays', () => {
  const calendar = on('2028-12-27');
  const count = { from: parseCivilDate('2028-12-27'), count: 5, countFirstDay: false };
  // 28, 29 December; 1 January is a holiday; 2, 3, 4 January
  expect(addWorkingDays(calendar, count)).toEqual({ announced: true, lastDay: '2029-01-04' });
  expect(isWorkingDay(calendar, parseCivilDate('2030-01-02'))).toEqual({ announced: false, year: 2030 });
  expect(isWorkingDay(calendar, parseCivilDate('2028-10-03'))).toEqual({
    announced: true,
    working: false,
    assumed: true,
  });
});

test('what ends in an assumed year is provisional, and ends as it does without the assumption', () => {
  const period = { from: parseCivilDate('2026-10-01'), years: 2 };
  expect(periodEnd(on('2028-03-01'), period)).toMatchObject({ date: '2028-10-04', provisional: true });
  expect(periodEnd(stateCouncilCalendar, period)).toMatchObject({ date: '2028-10-04', provisional: true });
});
