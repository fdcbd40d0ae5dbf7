import { expect, it } from 'vitest';
import { weekdayOf } from './weekday.ts';

it('names the weekday of known days', () => {
  expect(weekdayOf('2025-11-17')).toBe('星期一');
  expect(weekdayOf('2026-01-20')).toBe('星期二');
  expect(weekdayOf('2024-02-29')).toBe('星期四');
  expect(weekdayOf('2000-01-01')).toBe('星期六');
});

it('names none for what is no day', () => {
  expect(weekdayOf('2025-11')).toBe('');
  expect(weekdayOf('2025-13-01')).toBe('');
});
