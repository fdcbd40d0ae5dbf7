import { parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import type { Refusal } from '@shifan/errors';
import { plugin } from '@shifan/plugin-exampleland';
import { resolveNotice } from '@shifan/rules';
import type { Actor } from '@shifan/rules';
import type { Command } from '../commands.ts';
import type { ProcessContext } from '../context.ts';
import { decide } from '../decide.ts';
import type { CaseEvent } from '../events.ts';
import { evolve, replay } from '../evolve.ts';
import { initialState } from '../state.ts';
import type { CaseState } from '../state.ts';

/** `by` does `command` on a day, with whatever else the context needs. */
export type TestStep = [on: string, by: Actor, command: Command, rest?: Partial<ProcessContext>];

/** The context of an actor on a day in exampleland's round of 2025, in its province of three levels. */
export function contextOn(on: string, actor: Actor, rest: Partial<ProcessContext> = {}): ProcessContext {
  return {
    plugin,
    notice: resolveNotice(plugin, { id: 'example-990000-2025' }),
    calendar: stateCouncilCalendar,
    division: '990100',
    authority: '990000',
    on: parseCivilDate(on),
    actor,
    ...rest,
  };
}

/** The events of steps that all succeed. */
export function eventsOf(...steps: TestStep[]): CaseEvent[] {
  let state = initialState();
  const events: CaseEvent[] = [];
  for (const [on, by, command, rest] of steps) {
    const decision = decide(state, command, contextOn(on, by, rest));
    if (!decision.ok) throw new Error(`${command.do} on ${on}: ${decision.refusal.code} ${decision.refusal.message}`);
    events.push(...decision.events);
    state = decision.events.reduce<CaseState>(evolve, state);
  }
  return events;
}

/** The state after steps that all succeed. */
export function after(...steps: TestStep[]): CaseState {
  return replay(eventsOf(...steps));
}

/** The refusal of one more step; fails where it is accepted. */
export function refusalOf(state: CaseState, ...step: TestStep): Refusal {
  const [on, by, command, rest] = step;
  const decision = decide(state, command, contextOn(on, by, rest));
  if (decision.ok) throw new Error(`${command.do} on ${on} is not refused`);
  return decision.refusal;
}

/** The events of one more step; fails where it is refused. */
export function acceptedBy(state: CaseState, ...step: TestStep): CaseEvent[] {
  const [on, by, command, rest] = step;
  const decision = decide(state, command, contextOn(on, by, rest));
  if (!decision.ok) throw new Error(decision.refusal.message);
  return decision.events;
}

export const submit: TestStep = ['2025-10-10', 'operator', { do: 'submit' }];
export const cityRecommends: TestStep = ['2025-10-15', 'municipality', { do: 'recommend' }, { unit: 'a-city' }];
export const provinceRecommends: TestStep = ['2025-10-28', 'province', { do: 'recommend' }, { unit: 'a-province' }];
export const propose: TestStep = ['2026-01-12', 'ministry', { do: 'propose' }];
export const confirm: TestStep = ['2026-01-22', 'ministry', { do: 'confirm' }];

/** Another province of exampleland, of two levels, under the general notice. */
export const elsewhere: Partial<ProcessContext> = {
  authority: '980000',
  division: '980100',
  notice: resolveNotice(plugin, { id: 'example-2025' }),
};

/** Up to the running public notice, which ends on 2026-01-21. */
export const toNotice: TestStep[] = [submit, cityRecommends, provinceRecommends, propose];
