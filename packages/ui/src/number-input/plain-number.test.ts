import { expect, it } from 'vitest';
import { plainNumber } from './plain-number.ts';

it('turns full-width digits and separators into a plain number', () => {
  expect(plainNumber('１，２３４．５０')).toBe('1234.50');
  expect(plainNumber(' 12 345 ')).toBe('12345');
});

it('leaves anything else for the check to name', () => {
  expect(plainNumber('1e5')).toBe('1e5');
  expect(plainNumber('约30')).toBe('约30');
});
