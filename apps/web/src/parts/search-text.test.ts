import { expect, test } from 'vitest';
import { searchList, searchText } from './search-text.ts';

test('a part of the address that is repeated counts as its first, one that is missing as empty', () => {
  expect(searchText(['审核', '草稿'])).toBe('审核');
  expect(searchText(undefined)).toBe('');
});

test('a list in the address drops empty places', () => {
  expect(searchList('a,,b')).toEqual(['a', 'b']);
  expect(searchList(['a', 'b'])).toEqual(['a', 'b']);
  expect(searchList(undefined)).toEqual([]);
});
