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

test('commands of later phases are refused with a clear word', () => {
  expect(refusalOf(created, '2028-01-21', 'operator', { do: 'apply-acceptance' })).toMatchObject({
    code: 'COMMAND_NOT_ALLOWED',
    message: '当前环节为“创建期”，不能“申请验收”：该环节的业务尚未开通。',
  });
});
