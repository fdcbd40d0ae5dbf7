import { expect, it } from 'vitest';
import { monthsBefore, monthsBetween } from './months.ts';

it('months run on over the end of a year, both ends included', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2025-12', '2025-12')).toEqual(['2025-12']);
  expect(monthsBetween('2026-01', '2025-12')).toEqual([]);
});

it('goes back over the beginning of a year', () => {
  expect(monthsBefore('2026-01', 0)).toBe('2026-01');
  expect(monthsBefore('2026-01', 1)).toBe('2025-12');
  expect(monthsBefore('2025-11', 23)).toBe('2023-12');
});
