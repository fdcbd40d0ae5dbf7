import { expect, it } from 'vitest';
import { withUnit } from './with-unit.ts';

it('says the unit once', () => {
  expect(withUnit('1356', '家')).toBe('1356 家');
  expect(withUnit('1356家', '家')).toBe('1356家');
});

it('leaves words without a unit as they are', () => {
  expect(withUnit('建成', '')).toBe('建成');
  expect(withUnit(' ', '家')).toBe('');
});
