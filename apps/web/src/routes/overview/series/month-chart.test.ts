import { expect, it } from 'vitest';
import { ceilingOf, monthChart } from './month-chart.ts';

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];

it('leaves a gap where a month has no number, and draws nought as nought', () => {
  const chart = monthChart(MONTHS, ['0', '3', null, '2', '4']);
  expect(chart.pieces.map((piece) => piece.length)).toEqual([2, 2]);
  expect(chart.pieces[0]?.[0]?.[1]).toBe(chart.levels[0]?.y);
});

it('puts the highest level at or above every value, in whole halves', () => {
  expect([0, 1, 2, 3, 7, 10, 11, 41, 99, 100, 1234].map(ceilingOf)).toEqual([
    2, 2, 2, 4, 8, 10, 20, 60, 100, 100, 2000,
  ]);
});

it('stays within its frame, whatever is drawn', () => {
  const chart = monthChart(MONTHS, ['123456', '0', '9', '10', '3']);
  const points = chart.pieces.flat();
  expect(points.every(([x, y]) => x >= 0 && x <= chart.width && y >= 0 && y <= chart.height)).toBe(true);
});

it('names the first month and every January', () => {
  expect(monthChart(MONTHS, []).months.map(({ label }) => label)).toEqual(['2026年']);
  const long = [...Array.from({ length: 8 }, (_, at) => `2025-${String(at + 5).padStart(2, '0')}`), '2026-01'];
  expect(monthChart(long, []).months.map(({ label }) => label)).toEqual(['2025年5月', '2026年']);
});
