import { expect, it } from 'vitest';
import { count, nothing, without } from './pending.ts';

it('counts answers and notes together', () => {
  expect(count(nothing())).toBe(0);
  expect(count({ changes: { servedSmes: '1' }, notes: { qualification: '没有' } })).toBe(2);
});

it('keeps a key that was changed again while it was being saved', () => {
  const saved = { changes: { servedSmes: '1', uscc: 'A' }, notes: {} };
  const waiting = { changes: { servedSmes: '12', uscc: 'A' }, notes: {} };
  expect(without(waiting, saved)).toEqual({ changes: { servedSmes: '12' }, notes: {} });
});

it('takes equal rows for the same answer', () => {
  const rows = () => [{ name: '宣讲会', heldOn: '2025-02-20' }];
  const rest = without(
    { changes: { offlineEvents: rows() }, notes: {} },
    { changes: { offlineEvents: rows() }, notes: {} },
  );
  expect(rest).toEqual(nothing());
});
