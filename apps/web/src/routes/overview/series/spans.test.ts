import { expect, it } from 'vitest';
import { firstMonth } from './spans.ts';

it('counts the month of the day as the last of the span', () => {
  expect([1, 3, 12, 24].map((months) => firstMonth('2026-03-09', months))).toEqual([
    '2026-03',
    '2026-01',
    '2025-04',
    '2024-04',
  ]);
  expect(firstMonth('2026-12-31', 12)).toBe('2026-01');
  expect(firstMonth('2026-01-01', 2)).toBe('2025-12');
});
