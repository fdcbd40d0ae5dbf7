import { addDays, parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-registry/legacy-2017';
import { decide, due, evolve, initialState } from '@shifan/process';
import type { CaseState, ProcessContext } from '@shifan/process';
import { expect, test } from 'vitest';
import { titleEnds } from './title-ends.ts';

/** The day on which the process itself lets a title end that it grants on a day. */
function engineEnd(on: string): string | undefined {
  const context: ProcessContext = {
    plugin,
    notice: null,
    calendar: stateCouncilCalendar,
    division: '440100',
    authority: '440000',
    on: parseCivilDate(on),
    actor: 'ministry',
  };
  const noticed: CaseState = {
    ...initialState(),
    stage: 'notice-designation',
    phase: 'notice-designation',
    chain: 'province',
    notice: {
      phase: 'notice-designation',
      startsOn: parseCivilDate('2017-07-05'),
      lastDay: parseCivilDate('2017-07-26'),
      workingDays: 15,
      countFirstDay: false,
    },
  };
  const decision = decide(noticed, { do: 'confirm', documentNumber: '示例〔2024〕1号' }, context);
  if (!decision.ok) throw new Error(decision.refusal.message);
  const state = decision.events.reduce<CaseState>(evolve, noticed);
  return due(state, context).find(({ name }) => name === 'title-ends')?.on;
}

test('a title ends on the day on which the process would let it end', () => {
  // Every eleventh day of the measure's life, and the days round the last that counts.
  let on = parseCivilDate('2017-08-01');
  const days = ['2020-02-29', '2022-12-29', '2022-12-30', '2022-12-31', '2023-01-01', '2025-10-20'].map(parseCivilDate);
  while (on < '2025-10-20') {
    days.push(on);
    on = addDays(on, 11);
  }
  for (const day of days) {
    expect([day, titleEnds({ plugin, calendar: stateCouncilCalendar, grantedOn: day }).endsOn]).toEqual([
      day,
      engineEnd(day),
    ]);
  }
});

test('both ends are carried: three years to a working day, and the repeal', () => {
  const ends = titleEnds({ plugin, calendar: stateCouncilCalendar, grantedOn: parseCivilDate('2021-10-02') });
  expect(ends).toEqual({
    threeYearEnd: '2024-10-08',
    nominalEnd: '2024-10-02',
    repealEnd: '2025-12-31',
    endsOn: '2024-10-08',
  });
});
