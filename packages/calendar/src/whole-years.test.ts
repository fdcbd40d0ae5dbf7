import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears } from './arithmetic.ts';
import { anyDay, day } from './test-support/days.ts';
import { wholeYearsBetween } from './whole-years.ts';

describe('wholeYearsBetween', () => {
  test.each([
    ['2023-03-02', '2026-03-01', 2],
    ['2023-03-01', '2026-03-01', 3],
    ['2023-02-28', '2026-03-01', 3],
    ['2024-02-29', '2027-02-27', 2],
    ['2024-02-29', '2027-02-28', 3],
    ['2024-02-29', '2028-02-28', 3],
    ['2024-02-29', '2028-02-29', 4],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-02', '2026-03-01', -1],
  ])('from %s to %s is %i', (from, to, years) => {
    expect(wholeYearsBetween(from, day(to))).toBe(years);
  });

  test('counts a month from its first day', () => {
    expect(wholeYearsBetween('2023-03', day('2026-02-28'))).toBe(2);
    expect(wholeYearsBetween('2023-03', day('2026-03-01'))).toBe(3);
  });

  test('refuses a month or day that does not exist', () => {
    expect(() => wholeYearsBetween('2023-13', day('2026-03-01'))).toThrow(
      expect.objectContaining({ code: 'YEAR_MONTH_INVALID' }),
    );
    expect(() => wholeYearsBetween('2023', day('2026-03-01'))).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID' }),
    );
  });

  test('reaches n years on the corresponding day and not the day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 50 }), (from, years) => {
        const anniversary = addYears(from, years);
        expect(wholeYearsBetween(from, anniversary)).toBe(years);
        expect(wholeYearsBetween(from, addDays(anniversary, -1))).toBe(years - 1);
      }),
    );
  });
});
