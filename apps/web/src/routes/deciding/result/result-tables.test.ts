import type { WhatIfCellDto } from '@shifan/api';
import { expect, it } from 'vitest';
import { changeSorts, countOf, placeKinds, stagesOf } from './result-tables.ts';

const cell = (authority: string, stage: string, changes: WhatIfCellDto['overall']): WhatIfCellDto => ({
  authority,
  name: authority,
  kind: 'platform',
  stage,
  n: 5,
  changed: changes.reduce((sum, { n }) => sum + n, 0),
  criteria: changes.length > 0 ? [{ criterion: 'served-smes', changes }] : [],
  overall: [],
});
const rows = [
  cell('440100', 'review', [{ before: 'met', after: 'unmet', n: 2 }]),
  cell('440100', 'closed', []),
  cell('440300', 'review', [{ before: 'unmet', after: 'met', n: 1 }]),
];
const found = {
  rows,
  criteria: [{ id: 'served-smes', title: '服务企业', before: '', after: '' }],
  stages: [
    { id: 'draft', name: '填报' },
    { id: 'review', name: '审核' },
    { id: 'closed', name: '办结' },
  ],
};

it('names each sort of change once, and counts it by cell', () => {
  const sorts = changeSorts(found);
  expect(sorts.map(({ id }) => id)).toEqual(['served-smes met unmet', 'served-smes unmet met']);
  expect(rows.map((one) => countOf(one, sorts[0]))).toEqual([2, 0, 0]);
  expect(rows.map((one) => countOf(one))).toEqual([2, 0, 1]);
});

it('has a row a place and kind, and a column a stage at which a case stands', () => {
  expect(placeKinds(rows).map(({ authority, cells }) => [authority, cells.size])).toEqual([
    ['440100', 2],
    ['440300', 1],
  ]);
  expect(stagesOf(found).map(({ id }) => id)).toEqual(['review', 'closed']);
});
