import { parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import { describe, expect, test } from 'vitest';
import { replay } from './evolve.ts';
import { moveDates } from './move-dates.ts';
import { at, toCreation } from './test-support/lives.ts';
import { after, contextOn, eventsOf, refusalOf, toNotice } from './test-support/run.ts';
import type { TestStep } from './test-support/run.ts';

describe('a year corrected after the fact', () => {
  const corrected = {
    announcedYears: stateCouncilCalendar.announcedYears.map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, parseCivilDate('2026-01-16')] } : year,
    ),
  };

  test('moves a notice that still runs, and says why', () => {
    const state = after(...toNotice);
    const moved = moveDates(state, contextOn('2026-01-15', 'system', { calendar: corrected }), '国务院办公厅更正');
    expect(moved).toMatchObject([
      {
        type: 'date-moved',
        name: 'notice-ends',
        before: '2026-01-21',
        after: '2026-01-22',
        because: '国务院办公厅更正',
      },
    ]);
    expect(replay([...eventsOf(...toNotice), ...moved]).notice?.lastDay).toBe('2026-01-22');
  });

  test('leaves alone what is over', () => {
    const state = after(...toNotice);
    expect(moveDates(state, contextOn('2026-01-22', 'system', { calendar: corrected }), '更正')).toEqual([]);
  });

  test('settles the end of a creation-period and of a rectification once their year is announced', () => {
    const announced = {
      announcedYears: [
        ...stateCouncilCalendar.announcedYears,
        { year: 2029, source: '测试', daysOff: [parseCivilDate('2029-01-22')], makeUpWorkdays: [] },
      ],
    };
    const state = after(...toCreation);
    const moved = moveDates(state, contextOn('2028-12-01', 'system', { calendar: announced }), '公布安排');
    expect(moved).toMatchObject([
      { name: 'creation-ends', before: '2029-01-22', after: '2029-01-23', provisional: false },
    ]);
    const settled = replay([...eventsOf(...toCreation), ...moved]);
    expect(settled.creation).toMatchObject({ endsOn: '2029-01-23', nominalEndsOn: '2029-01-22', provisional: false });
    expect(refusalOf(settled, '2029-01-23', 'operator', { do: 'apply-acceptance' }).code).toBe(
      'CREATION_STILL_RUNNING',
    );
    expect(moveDates(settled, contextOn('2028-12-02', 'system', { calendar: announced }), '公布安排')).toEqual([]);
  });

  test('moves the deadline of an open change, and with it whether the report was late', () => {
    const reported: TestStep[] = [
      ...toCreation,
      at('2026-09-15', 'operator', { do: 'report-change', eventOn: parseCivilDate('2026-03-14') }),
    ];
    expect(after(...reported).changes).toMatchObject([{ deadline: '2026-09-14', late: true }]);
    const holiday = {
      announcedYears: stateCouncilCalendar.announcedYears.map((year) =>
        year.year === 2026 ? { ...year, daysOff: [...year.daysOff, parseCivilDate('2026-09-14')] } : year,
      ),
    };
    const [moved] = moveDates(
      replay(eventsOf(...reported)),
      contextOn('2026-09-14', 'system', { calendar: holiday }),
      '更正',
    );
    expect(moved).toMatchObject({ name: 'change-report', change: 'change-1', after: '2026-09-15' });
    expect(replay([...eventsOf(...reported), ...(moved ? [moved] : [])]).changes).toMatchObject([{ late: false }]);
  });
});
