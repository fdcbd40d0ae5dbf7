import { addDays, daysBetween, parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import { decide, due, evolve, initialState } from '@shifan/process';
import type { CaseState, Command, ProcessContext } from '@shifan/process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAPSED } from './law/document.ts';
import { plugin } from './plugin.ts';

const FIRST = parseCivilDate('2017-08-01');
const LAST = parseCivilDate('2025-10-20');

/** A case on its notice of designation, confirmed on a day. */
function titleOf(on: string): { state: CaseState; context: ProcessContext } {
  const context: ProcessContext = {
    plugin,
    notice: null,
    calendar: stateCouncilCalendar,
    division: '610100',
    authority: '610000',
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
  const command: Command = { do: 'confirm', documentNumber: '示例〔2024〕1号' };
  const decision = decide(noticed, command, context);
  if (!decision.ok) throw new Error(decision.refusal.message);
  return { state: decision.events.reduce<CaseState>(evolve, noticed), context };
}

test('every title ends with 2025-12-31 at the latest, whatever day it was granted on', () => {
  const days = fc.integer({ min: 0, max: daysBetween(FIRST, LAST) });
  fc.assert(
    fc.property(days, (after) => {
      const { state, context } = titleOf(addDays(FIRST, after));
      const end = due(state, context).find(({ name }) => name === 'title-ends');
      // Three years from 2023 on would be over later, and are cut short.
      const [earliest, latest] = context.on >= '2023-01-01' ? [LAPSED, LAPSED] : [context.on, LAPSED];
      const on = String(end?.on);
      expect(on >= earliest && on <= latest, `${context.on}: ${on}`).toBe(true);
    }),
  );
});
