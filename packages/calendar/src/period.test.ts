import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from './arithmetic.ts';
import { periodEnd } from './period.ts';
import { stateCouncilCalendar } from './state-council/calendar.ts';
import { announcedDay, anyDay, day } from './test-support/days.ts';
import { isWorkingDay } from './work-calendar.ts';

const calendar = stateCouncilCalendar;

describe('periodEnd', () => {
  test('ends on the corresponding day, without the first day (arts 201, 202)', () => {
    expect(periodEnd(calendar, { from: day('2024-01-09'), years: 2 })).toEqual({
      date: '2026-01-09',
      nominal: '2026-01-09',
      provisional: false,
    });
  });

  test('moves from a holiday to the next working day (art. 203) and says why', () => {
    expect(periodEnd(calendar, { from: day('2024-10-01'), years: 2 })).toEqual({
      date: '2026-10-08',
      nominal: '2026-10-01',
      provisional: false,
      movedBecause: '国庆节放假',
    });
    expect(periodEnd(calendar, { from: day('2025-10-10'), months: 3 })).toMatchObject({
      date: '2026-01-12',
      movedBecause: '星期六',
    });
  });

  test('does not move from a make-up workday', () => {
    expect(periodEnd(calendar, { from: day('2025-10-04'), months: 3 }).date).toBe('2026-01-04');
  });

  test('takes the last day of a month that has no corresponding day', () => {
    expect(periodEnd(calendar, { from: day('2025-11-30'), months: 3 }).nominal).toBe('2026-02-28');
    expect(periodEnd(calendar, { from: day('2025-11-30'), months: 3 }).date).toBe('2026-02-28');
  });

  test('is provisional in a year that is not announced', () => {
    expect(periodEnd(calendar, { from: day('2026-01-20'), years: 2 })).toEqual({
      date: '2028-01-20',
      nominal: '2028-01-20',
      provisional: true,
    });
  });

  test('moves from weekends and fixed statutory days even where the year is not announced', () => {
    expect(periodEnd(calendar, { from: day('2026-05-01'), years: 1 })).toEqual({
      date: '2027-05-03',
      nominal: '2027-05-01',
      provisional: true,
      movedBecause: '劳动节放假',
    });
    expect(periodEnd(calendar, { from: day('2025-09-12'), years: 2 })).toMatchObject({
      date: '2027-09-13',
      movedBecause: '星期日',
    });
  });

  test('is provisional where moving leads into a year that is not announced', () => {
    const known = { announcedYears: calendar.announcedYears.filter(({ year }) => year === 2023) };
    expect(periodEnd(known, { from: day('2023-11-30'), months: 1 })).toMatchObject({
      date: '2024-01-02',
      nominal: '2023-12-30',
      provisional: true,
    });
  });

  test('refuses an empty, negative or broken period', () => {
    for (const period of [{}, { years: 0 }, { years: -1 }, { months: 0.5 }]) {
      expect(() => periodEnd(calendar, { from: day('2026-01-20'), ...period })).toThrow(
        expect.objectContaining({ code: 'PERIOD_INVALID' }),
      );
    }
  });

  test('never ends before the corresponding day and always on a working day', () => {
    fc.assert(
      fc.property(announcedDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const end = periodEnd(calendar, { from, days });
        expect(end.nominal).toBe(addDays(from, days));
        expect(end.date >= end.nominal).toBe(true);
        const answer = isWorkingDay(calendar, end.date);
        expect(answer.announced ? answer.working : end.provisional).toBe(true);
        expect(end.movedBecause === undefined).toBe(end.date === end.nominal);
      }),
    );
  });

  test('grows with its start and moves at most a long holiday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (from, years) => {
        const end = periodEnd(calendar, { from, years });
        expect(daysBetween(end.nominal, end.date)).toBeLessThanOrEqual(9);
        expect(periodEnd(calendar, { from: addDays(from, 1), years }).date >= end.date).toBe(true);
      }),
    );
  });
});
