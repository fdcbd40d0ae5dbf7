import { expect, test } from 'vitest';
import { STATUSES, allOf, anyOf, atLeastOf, negate } from './status.ts';
import type { VerdictStatus } from './status.ts';

const WORST_FIRST: VerdictStatus[] = ['unmet', 'missing', 'relaxable', 'judgement', 'met'];
const BEST_FIRST: VerdictStatus[] = ['met', 'judgement', 'relaxable', 'missing', 'unmet'];

test('all of two is the worse: unmet, missing, relaxable, judgement, met', () => {
  for (const a of STATUSES) {
    for (const b of STATUSES) {
      const worse = WORST_FIRST.indexOf(a) < WORST_FIRST.indexOf(b) ? a : b;
      expect(allOf([a, b])).toBe(worse);
    }
  }
});

test('any of two is the better: met, judgement, relaxable, missing, unmet', () => {
  for (const a of STATUSES) {
    for (const b of STATUSES) {
      const better = BEST_FIRST.indexOf(a) < BEST_FIRST.indexOf(b) ? a : b;
      expect(anyOf([a, b])).toBe(better);
    }
  }
});

test('at least two of three needs the second best', () => {
  expect(atLeastOf(['met', 'unmet', 'met'], 2)).toBe('met');
  expect(atLeastOf(['met', 'judgement', 'unmet'], 2)).toBe('judgement');
  expect(atLeastOf(['met', 'missing', 'relaxable'], 2)).toBe('relaxable');
  expect(atLeastOf(['met', 'missing', 'unmet'], 2)).toBe('missing');
  expect(atLeastOf(['met', 'unmet', 'unmet'], 2)).toBe('unmet');
  expect(atLeastOf(['met'], 2)).toBe('unmet');
});

test('at least all is all where nothing is open in different ways', () => {
  expect(atLeastOf(['met', 'met', 'met'], 3)).toBe('met');
  expect(atLeastOf(['met', 'met', 'unmet'], 3)).toBe('unmet');
});

test('not turns met and unmet round and leaves the rest open', () => {
  expect(STATUSES.map(negate)).toEqual(['unmet', 'met', 'missing', 'judgement', 'relaxable']);
});
