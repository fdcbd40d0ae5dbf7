import { parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import { expect, test } from 'vitest';
import { due } from '../../due.ts';
import { acceptedBy, after, confirm, contextOn, refusalOf, toNotice } from '../../test-support/run.ts';

const created = after(...toNotice, confirm);

test('the creation-period runs three years from the confirmation, provisionally where the year is not announced', () => {
  expect(created.creation).toEqual({
    startsOn: '2026-01-22',
    endsOn: '2029-01-22',
    nominalEndsOn: '2029-01-22',
    years: 3,
    provisional: true,
  });
  expect(due(created, contextOn('2026-02-01', 'ministry'))).toEqual([
    {
      name: 'creation-ends',
      on: '2029-01-22',
      provisional: true,
      citation: {
        document: '示例发〔2025〕1号（虚构）',
        article: 'art-07',
        clause: '第七条第（四）项',
        quote: '创建期为3年',
      },
    },
  ]);
});

test('a provisional end settles when the year is announced, and moves off a holiday', () => {
  const announced = {
    announcedYears: [
      ...stateCouncilCalendar.announcedYears,
      { year: 2029, source: '测试', daysOff: [parseCivilDate('2029-01-22')], makeUpWorkdays: [] },
    ],
  };
  expect(due(created, contextOn('2028-12-01', 'ministry', { calendar: announced }))).toMatchObject([
    { on: '2029-01-23', provisional: false },
  ]);
});

test('an end on a rest day moves to the next working day', () => {
  const later = acceptedBy(after(...toNotice), '2026-01-27', 'ministry', { do: 'confirm' });
  expect(later[1]).toMatchObject({ nominalEndsOn: '2029-01-27', endsOn: '2029-01-29', provisional: true });
});

test('acceptance is applied for once the last day has passed, by the operator', () => {
  expect(refusalOf(created, '2029-01-22', 'operator', { do: 'apply-acceptance' })).toMatchObject({
    code: 'CREATION_STILL_RUNNING',
    slots: { endsOn: '2029-01-22', today: '2029-01-22' },
  });
  expect(refusalOf(created, '2029-01-23', 'ministry', { do: 'apply-acceptance' }).code).toBe('ACTOR_NOT_ALLOWED');
  expect(acceptedBy(created, '2029-01-23', 'operator', { do: 'apply-acceptance', dossier: 'd-1' })).toMatchObject([
    { type: 'acceptance-applied', attempt: 1, dossier: 'd-1' },
  ]);
});

test('progress is reported while the period runs, by the operator alone', () => {
  expect(acceptedBy(created, '2027-01-04', 'operator', { do: 'report-progress', report: 'r-1' })).toMatchObject([
    { type: 'progress-reported', report: 'r-1' },
  ]);
  expect(refusalOf(created, '2027-01-04', 'province', { do: 'report-progress' }).code).toBe('ACTOR_NOT_ALLOWED');
});
