import { expect, it } from 'vitest';
import { columnGroups, groupChoices, shownColumns, shownGroup } from './column-groups.ts';

function columnsOf(...sizes: [group: string | undefined, size: number][]) {
  return sizes.flatMap(([group, size]) => Array.from({ length: size }, () => (group === undefined ? {} : { group })));
}

it('puts neighbours of one group under one heading, and leaves the others alone', () => {
  const columns = columnsOf([undefined, 1], ['平台', 2], [undefined, 2]);
  expect(columnGroups(columns).map(({ group, columns: under }) => [group, under.length])).toEqual([
    [undefined, 1],
    ['平台', 2],
    [undefined, 1],
    [undefined, 1],
  ]);
});

it('offers groups only where there are many columns in several of them', () => {
  expect(groupChoices(columnsOf(['a', 4], ['b', 4]))).toEqual([]);
  expect(groupChoices(columnsOf(['a', 20]))).toEqual([]);
  expect(groupChoices(columnsOf([undefined, 3], ['a', 6], ['b', 6]))).toEqual(['a', 'b']);
});

it('begins with the first group of very many columns, and shows all where all are asked for', () => {
  const many = columnsOf(['a', 14], ['b', 14]);
  expect([shownGroup(many, ''), shownGroup(many, 'b'), shownGroup(many, 'all')]).toEqual(['a', 'b', undefined]);
  expect(shownGroup(columnsOf(['a', 8], ['b', 8]), '')).toBeUndefined();
});

it('shows the columns of the group alone, or all', () => {
  expect(shownColumns(columnsOf([undefined, 1], ['a', 2], ['b', 1]), 'b')).toEqual([3]);
  expect(shownColumns(columnsOf(['a', 1], ['b', 1]), undefined)).toEqual([0, 1]);
});
