import { expect, it } from 'vitest';
import { cellWords, grouped, legendOf, spokenCell, wideCell } from './cell-words.ts';

it('groups the whole part alone and keeps every digit', () => {
  expect(['0', '999', '1000', '1234567', '1234.56789', '-12345.1', '0.1234'].map(grouped)).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
    '1,234.56789',
    '-12,345.1',
    '0.1234',
  ]);
});

it('says why there is no number, and never shows a small cell’s', () => {
  expect(cellWords({ value: null, hidden: true })).toBe('不显示');
  expect(cellWords({ value: '2', hidden: true })).toBe('不显示');
  expect(cellWords({ value: null, absent: true })).toBe('无此项');
  expect(cellWords({ value: null })).toBe('—');
});

it('says a number with its unit, and words without one', () => {
  expect(spokenCell({ value: '1200' }, '家')).toBe('1,200 家');
  expect(spokenCell({ value: null, hidden: true }, '件')).toBe('不显示');
  expect(spokenCell({ value: null, absent: true }, '家')).toBe('无此项');
});

it('marks numbers that have a note, and explains words under the words', () => {
  const partly = { value: '7', note: '另有少于3件的，未计入' };
  const absent = { value: null, absent: true as const, note: '没有此项' };
  const legend = legendOf([
    [absent, { value: '1' }, partly],
    [absent, partly, { value: null, note: '没有填报' }],
  ]);
  expect(legend).toEqual([
    { label: '注1', note: '另有少于3件的，未计入' },
    { label: '无此项', note: '没有此项' },
    { label: '—', note: '没有填报' },
  ]);
  expect(wideCell(partly, legend)).toEqual({ text: '7', muted: false, mark: '注1' });
  expect(wideCell(absent, legend)).toEqual({ text: '无此项', muted: true, mark: undefined });
  expect(wideCell({ value: '0' }, legend).mark).toBeUndefined();
});
