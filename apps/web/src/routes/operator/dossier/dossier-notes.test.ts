import { expect, it } from 'vitest';
import { notesOf, savingOf } from './dossier-notes.ts';

const target = {
  index: 3,
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

it('names every part of a dossier so that each is saved by itself', () => {
  const notes = notesOf({ targets: [target], strands: [], statement: '总体情况' });
  expect(Object.keys(notes)).toEqual(['targets[3]', 'statement']);
  expect(savingOf({ 'targets[3]': { part: 'target', index: 3, reached: ' 1700 ', note: '' } })).toEqual({
    targets: [{ index: 3, reached: '1700', note: '' }],
  });
});

it('says of a value that was taken away that there is none', () => {
  const emptied = { 'targets[3]': { part: 'target' as const, index: 3, reached: ' ', note: '待统计' } };
  expect(savingOf(emptied).targets).toEqual([{ index: 3, reached: null, note: '待统计' }]);
  expect(savingOf({ statement: { part: 'statement', text: '' } })).toEqual({ statement: '' });
});
