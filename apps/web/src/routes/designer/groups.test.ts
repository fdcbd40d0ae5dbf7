import { expect, it } from 'vitest';
import { headingsOf } from './groups.ts';

it('names each heading once, in the order of the rows', () => {
  const rows = [{ of: '乙' }, { of: '甲' }, { of: '乙' }];
  expect(headingsOf(rows, (row) => row.of)).toEqual(['乙', '甲']);
});
