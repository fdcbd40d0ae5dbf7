import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './arithmetic.ts';
import { endOfDay, shanghaiDate } from './shanghai.ts';
import { anyDay, day } from './test-support/days.ts';

test('a day ends at 24:00 in Shanghai, to the millisecond', () => {
  const end = endOfDay(day('2025-11-24'));
  expect(end).toBe(Date.UTC(2025, 10, 24, 16));
  expect(shanghaiDate(end - 1)).toBe('2025-11-24');
  expect(shanghaiDate(end)).toBe('2025-11-25');
});

test('every day holds the instants up to its end', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 86_400_000 }), (date, before) => {
      expect(shanghaiDate(endOfDay(date) - before)).toBe(date);
      expect(shanghaiDate(endOfDay(date))).toBe(addDays(date, 1));
    }),
  );
});

test('refuses what is no instant', () => {
  expect(() => shanghaiDate(Number.NaN)).toThrow(expect.objectContaining({ code: 'INSTANT_INVALID' }));
});
