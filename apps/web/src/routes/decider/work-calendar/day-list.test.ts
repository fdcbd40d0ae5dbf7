import { expect, it } from 'vitest';
import { readDays } from './day-list.ts';

it('reads days in any usual way of writing, each once and in order', () => {
  expect(readDays('2027年1月2日、2027-01-01\n2027.1.1，2027/10/1').days).toEqual([
    '2027-01-01',
    '2027-01-02',
    '2027-10-01',
  ]);
});

it('names what is no day', () => {
  expect(readDays('2027-02-30 元旦')).toEqual({ days: [], unread: ['2027-02-30', '元旦'] });
});
