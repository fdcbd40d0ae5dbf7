import { parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import { expect, test } from 'vitest';
import { due } from '../../due.ts';
import { acceptedBy, after, confirm, contextOn, refusalOf, toNotice } from '../../test-support/run.ts';

const created = after(...toNotice, confirm);

test('the creation-period runs two years from the confirmation, provisionally where the year is not announced', () => {
  expect(created.creation).toEqual({
    startsOn: '2026-01-20',
    endsOn: '2028-01-20',
    nominalEndsOn: '2028-01-20',
    years: 2,
    provisional: true,
  });
  expect(due(created, contextOn('2026-02-01', 'ministry'))).toEqual([
    {
      name: 'creation-ends',
      on: '2028-01-20',
      provisional: true,
      citation: { document: '示例〔2025〕1号', article: 'art-07', clause: '第七条第（二）项' },
    },
  ]);
});

test('a provisional end settles when the year is announced, and moves off a holiday', () => {
  const announced = {
    announcedYears: [
      ...stateCouncilCalendar.announcedYears,
      { year: 2028, source: '测试', daysOff: [parseCivilDate('2028-01-20')], makeUpWorkdays: [] },
    ],
  };
  expect(due(created, contextOn('2027-12-01', 'ministry', { calendar: announced }))).toMatchObject([
    { on: '2028-01-21', provisional: false },
  ]);
});

test('an end on a rest day moves to the next working day', () => {
  const later = acceptedBy(after(...toNotice), '2026-01-22', 'ministry', { do: 'confirm' });
  expect(later[1]).toMatchObject({ nominalEndsOn: '2028-01-22', endsOn: '2028-01-24', provisional: true });
});

test('commands of later phases are refused with a clear word', () => {
  expect(refusalOf(created, '2028-01-21', 'operator', { do: 'apply-acceptance' })).toMatchObject({
    code: 'COMMAND_NOT_ALLOWED',
    message: '当前环节为“创建期”，不能“申请验收”：该环节的业务尚未开通。',
  });
});
