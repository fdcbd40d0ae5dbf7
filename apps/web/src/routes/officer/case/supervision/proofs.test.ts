import { expect, it } from 'vitest';
import { proofsOf } from './proofs.ts';

const check = { id: 'a', checkedOn: '2027-03-01', source: '信用中国', reference: null, by: '甲' };
const investigation = { id: 'b', openedOn: '2027-03-01', about: '数据', finding: null, by: '甲' };

it('lets a sanction rest only on a check that found a listing', () => {
  const records = { checks: [{ ...check, listed: false }], investigations: [] };
  expect(proofsOf('list-check', records, [])).toEqual([]);
  expect(proofsOf('list-check', { ...records, checks: [{ ...check, listed: true }] }, [])).toHaveLength(1);
});

it('lets a sanction rest only on an investigation that is concluded as proven', () => {
  const open = { ...investigation, status: 'open' as const, concludedOn: null };
  const proven = { ...investigation, status: 'proven' as const, concludedOn: '2027-04-01' };
  expect(proofsOf('investigation', { checks: [], investigations: [open] }, [])).toEqual([]);
  expect(proofsOf('investigation', { checks: [], investigations: [proven] }, [])).toEqual([
    { code: 'b', label: '2027年4月1日办结的调查，查实' },
  ]);
});
