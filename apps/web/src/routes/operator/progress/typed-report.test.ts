import { expect, it } from 'vitest';
import { freshReport, reportOf } from './typed-report.ts';

const target = {
  index: 2,
  indicator: '服务中小企业',
  strand: null,
  strandName: null,
  baseline: '1356',
  target: '2000',
  unit: '家',
  due: '2027-12-31',
  reached: '1500',
  note: '',
  status: 'not-reached' as const,
};
const task = { index: 0, name: '建设平台', expected: '上线', due: '2027-06-30', state: 'under-way' as const, note: '' };

it('sends only the rows that changed', () => {
  const typed = { ...freshReport(), targets: { 2: { reached: ' 1700 ' } }, note: ' 进展顺利 ' };
  expect(reportOf(typed, { targets: [target], tasks: [task] })).toEqual({
    targets: [{ index: 2, reached: '1700', note: '' }],
    tasks: [],
    note: '进展顺利',
  });
});

it('leaves a row alone that was typed back to what was reported', () => {
  const typed = { ...freshReport(), targets: { 2: { reached: '1500' } }, tasks: { 0: { state: 'under-way' } } };
  expect(reportOf(typed, { targets: [target], tasks: [task] })).toEqual({ targets: [], tasks: [], note: '' });
});
