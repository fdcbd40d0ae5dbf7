import { expect, it } from 'vitest';
import { plainDate } from './plain-date.ts';

it('reads a day in the ways people write it', () => {
  for (const text of ['2025-1-5', '2025年1月5日', '2025/01/05', '20250105', ' 2025.1.5 '])
    expect(plainDate(text)).toBe('2025-01-05');
});

it('reads a month', () => {
  expect(plainDate('2025年3月', 'month')).toBe('2025-03');
  expect(plainDate('202503', 'month')).toBe('2025-03');
});

it('leaves what is no date as it was typed', () => {
  expect(plainDate('明天')).toBe('明天');
  expect(plainDate('2025-01')).toBe('2025-01');
  expect(plainDate('')).toBe('');
});
