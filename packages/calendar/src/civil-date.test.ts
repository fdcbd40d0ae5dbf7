import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, compareDates, daysBetween, weekday } from './arithmetic.ts';
import { civilDate, isCivilDate, parseCivilDate, yearOf } from './civil-date.ts';
import { dateOfDayNumber, dayNumber } from './day-number.ts';
import { formatDate, weekdayName } from './format.ts';
import { anyDay, day } from './test-support/days.ts';

describe('parseCivilDate', () => {
  test('reads a real day', () => {
    expect(parseCivilDate('2028-02-29')).toBe('2028-02-29');
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '2025-2-3',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '10000-01-01',
    'tomorrow',
    'infinity',
    '2025-01-20T00:00:00Z',
    ' 2025-01-20',
    '２０２５-01-20',
    '',
  ])('refuses %j', (value) => {
    expect(isCivilDate(value)).toBe(false);
    expect(() => parseCivilDate(value)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });
});

describe('day arithmetic', () => {
  test('agrees with the known epoch and bounds', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dateOfDayNumber(-719_162)).toBe('0001-01-01');
    expect(dateOfDayNumber(2_932_896)).toBe('9999-12-31');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(expect.objectContaining({ code: 'PERIOD_INVALID' }));
  });

  test('turns every day into a number and back', () => {
    fc.assert(fc.property(anyDay, (date) => void expect(dateOfDayNumber(dayNumber(date))).toBe(date)));
  });

  test('adds days one after the other and measures them back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('gives each day the weekday after the one before', () => {
    fc.assert(fc.property(anyDay, (date) => weekday(addDays(date, 1)) === (weekday(date) % 7) + 1));
    expect(weekday(day('2026-01-20'))).toBe(2);
    expect(weekday(day('1969-12-28'))).toBe(7);
    expect(weekdayName(day('2026-01-18'))).toBe('星期日');
  });

  test('orders days as their texts', () => {
    const days = [day('2026-01-02'), day('2025-12-31'), day('2026-01-02')];
    expect(days.toSorted(compareDates)).toEqual(['2025-12-31', '2026-01-02', '2026-01-02']);
  });
});

describe('addMonths and addYears', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  test('takes 28 February where a year has no 29th (art. 202)', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  test('never moves into another month, nor past the corresponding day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(Number(moved.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
        const monthsMoved = (yearOf(moved) - yearOf(date)) * 12 + Number(moved.slice(5, 7)) - Number(date.slice(5, 7));
        expect(monthsMoved).toBe(months);
      }),
    );
  });

  test('refuses to leave the years 0001 to 9999', () => {
    expect(() => addYears(day('2026-01-01'), 9000)).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
  });
});

test('a day is written in Chinese without leading zeros', () => {
  expect(formatDate(civilDate({ year: 2026, month: 1, day: 2 }))).toBe('2026年1月2日');
});
