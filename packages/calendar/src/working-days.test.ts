import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './arithmetic.ts';
import type { CivilDate } from './civil-date.ts';
import { stateCouncilCalendar } from './state-council/calendar.ts';
import { announcedDay, day } from './test-support/days.ts';
import { isWorkingDay } from './work-calendar.ts';
import { addWorkingDays, restDaysBetween, workingDaysLeft } from './working-days.ts';

const calendar = stateCouncilCalendar;
const counts = fc.integer({ min: 1, max: 30 });

describe('isWorkingDay', () => {
  test.each([
    ['2026-01-04', true],
    ['2026-01-05', true],
    ['2026-01-02', false],
    ['2026-01-10', false],
    ['2025-10-11', true],
    ['2025-10-08', false],
    ['2022-12-31', false],
    ['2020-12-31', undefined],
  ])('answers %s with %s', (date, working) => {
    const answer = isWorkingDay(calendar, day(date));
    expect(answer.announced ? answer.working : undefined).toBe(working);
  });

  test('names the year that is not announced', () => {
    expect(isWorkingDay(calendar, day('2027-01-04'))).toEqual({ announced: false, year: 2027 });
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2025-12-24', 5, '2025-12-31', '2025-12-30'],
    ['2025-12-29', 5, '2026-01-06', '2026-01-05'],
    ['2026-04-28', 5, '2026-05-08', '2026-05-07'],
    ['2026-01-12', 5, '2026-01-19', '2026-01-16'],
    ['2026-02-10', 5, '2026-02-24', '2026-02-14'],
    ['2026-02-13', 1, '2026-02-14', '2026-02-13'],
    ['2023-07-21', 7, '2023-08-01', '2023-07-31'],
  ])('from %s, %i working days end on %s, or on %s where the first day counts', (from, count, ...ends) => {
    const [after, counted] = ends;
    const query = { from: day(from), count };
    expect(addWorkingDays(calendar, { ...query, countFirstDay: false })).toEqual({ announced: true, lastDay: after });
    expect(addWorkingDays(calendar, { ...query, countFirstDay: true })).toEqual({ announced: true, lastDay: counted });
  });

  test('asks for the arrangement of a year that is not announced', () => {
    const query = { from: day('2026-12-25'), count: 5, countFirstDay: false };
    expect(addWorkingDays(calendar, query)).toEqual({ announced: false, year: 2027 });
    expect(addWorkingDays(calendar, { ...query, count: 4 })).toEqual({ announced: true, lastDay: '2026-12-31' });
  });

  test.each([0, -1, 1.5, 1001, Number.NaN])('refuses a count of %s', (count) => {
    expect(() => addWorkingDays(calendar, { from: day('2026-01-12'), count, countFirstDay: false })).toThrow(
      expect.objectContaining({ code: 'PERIOD_INVALID' }),
    );
  });

  test('agrees with counting day by day', () => {
    fc.assert(
      fc.property(announcedDay, counts, fc.boolean(), (from, count, countFirstDay) => {
        const days = naiveWorkingDays(countFirstDay ? from : addDays(from, 1), count);
        expect(addWorkingDays(calendar, { from, count, countFirstDay })).toEqual({
          announced: true,
          lastDay: days.at(-1),
        });
      }),
    );
  });

  test('ends on a working day, never earlier for a longer count or a later start', () => {
    fc.assert(
      fc.property(announcedDay, counts, (from, count) => {
        const end = lastDay(from, count);
        expect(isWorkingDay(calendar, end)).toEqual({ announced: true, working: true });
        expect(lastDay(from, count + 1) > end).toBe(true);
        expect(lastDay(addDays(from, 1), count) >= end).toBe(true);
      }),
    );
  });
});

describe('workingDaysLeft', () => {
  test('counts the days after today, the last one included', () => {
    const lastDay = day('2026-01-06');
    const left = (today: string) => workingDaysLeft(calendar, { today: day(today), lastDay });
    expect([left('2025-12-29'), left('2026-01-04'), left('2026-01-06'), left('2026-01-07')]).toEqual([5, 2, 0, 0]);
  });

  test('is unknown where a year between is not announced', () => {
    expect(workingDaysLeft(calendar, { today: day('2026-12-30'), lastDay: day('2027-01-05') })).toBeNull();
  });
});

test('rest days say why they do not count', () => {
  expect(restDaysBetween(calendar, { first: day('2025-12-27'), last: day('2026-01-06') })).toEqual([
    { date: '2025-12-27', why: '星期六' },
    { date: '2025-12-28', why: '星期日' },
    { date: '2026-01-01', why: '元旦放假' },
    { date: '2026-01-02', why: '元旦放假' },
    { date: '2026-01-03', why: '元旦放假' },
  ]);
});

function naiveWorkingDays(first: CivilDate, count: number): CivilDate[] {
  const run = Array.from({ length: count * 2 + 30 }, (_, index) => addDays(first, index));
  return run
    .filter((date) => {
      const answer = isWorkingDay(calendar, date);
      return answer.announced && answer.working;
    })
    .slice(0, count);
}

function lastDay(from: CivilDate, count: number): CivilDate {
  const answer = addWorkingDays(calendar, { from, count, countFirstDay: false });
  if (!answer.announced) throw new Error(`${from} runs into ${answer.year}`);
  return answer.lastDay;
}
