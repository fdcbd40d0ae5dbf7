import { expect, it } from 'vitest';
import { histogramLayout } from './histogram-layout.ts';

const CLASSES = [
  { from: '0', to: '500', n: 1 },
  { from: '500', to: '1000', n: 0 },
  { from: '1000', to: '1500', n: 3 },
];
const at = (value: string) => ({ value, label: `现行 ${value}`, supposed: false });

it('gives every class the same breadth and a height by its count', () => {
  const { bars, base, levels } = histogramLayout(CLASSES, { marks: [], width: 600 });
  expect(bars.map(({ n }) => n)).toEqual([1, 0, 3]);
  const breadths = bars.map(({ width }) => width);
  expect(Math.max(...breadths) - Math.min(...breadths)).toBeLessThan(0.2);
  expect(bars.map(({ y, height }) => Math.round(y + height))).toEqual([base, base, base]);
  expect(bars[1]?.height).toBe(0);
  expect(levels.map(({ label }) => label)).toEqual(['0', '2', '4']);
});

it('marks a number of the law where it lies, beyond the classes too where there is room', () => {
  const { marks, bars, outside } = histogramLayout(CLASSES, { marks: [at('1000'), at('2000')], width: 600 });
  expect(outside).toEqual([]);
  const third = bars[2];
  expect(marks[0]?.x).toBeCloseTo((third?.x ?? 0) - 1, 0);
  expect(marks[1]?.x).toBeCloseTo(574, 0);
});

it('tells a number that lies far off in words', () => {
  const { marks, outside } = histogramLayout(CLASSES, { marks: [at('90000')], width: 600 });
  expect(marks).toEqual([]);
  expect(outside).toEqual([at('90000')]);
});

it('names only as many edges as have room', () => {
  const classes = Array.from({ length: 16 }, (_, i) => ({ from: String(i * 100), to: String(i * 100 + 100), n: i }));
  const edges = (width: number) => histogramLayout(classes, { marks: [], width }).edges.length;
  expect(edges(340)).toBeLessThan(edges(900));
});
