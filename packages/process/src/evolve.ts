import { fail } from '@shifan/errors';
import type { CaseEvent, EventType } from './events.ts';
import { acceptanceEvents } from './evolvers/acceptance.ts';
import { changeEvents } from './evolvers/changes.ts';
import type { Evolvers } from './evolvers/evolver.ts';
import { moveDate } from './evolvers/moved-dates.ts';
import { titleEvents } from './evolvers/title.ts';
import { untilCreation } from './evolvers/until-creation.ts';
import { initialState } from './state.ts';
import type { CaseState } from './state.ts';

/**
 * The state after an event. Pure: the given state is not changed. It needs no plugin and no calendar, for events carry their dates.
 * Throws PROCESS_INVALID for an event of a type it does not know (written by a later release).
 *
 * Example: `evolve(initialState(), { type: 'submitted', … }).stage` → `review`.
 */
export function evolve<T extends EventType>(state: CaseState, event: CaseEvent<T>): CaseState {
  const type: T = event.type;
  if (!Object.hasOwn(evolvers, type)) fail('PROCESS_INVALID', { plugin: type, problem: '不认识的办理记录' });
  const next = evolvers[type](state, event);
  return { ...next, version: state.version + 1, lastOn: event.on };
}

/** The state after all events, from the empty draft on. Example: `replay([])` equals `initialState()`. */
export function replay(events: readonly CaseEvent[]): CaseState {
  return events.reduce<CaseState>((state, event) => evolve(state, event), initialState());
}

const evolvers: Evolvers<EventType> = {
  ...untilCreation,
  ...acceptanceEvents,
  ...titleEvents,
  ...changeEvents,
  sanctioned: (state, { ground, on }) => ({ ...state, sanction: { ground, on } }),
  'date-moved': moveDate,
  closed: (state, { reason, on }) => ({ ...state, stage: 'closed', level: null, closedReason: reason, closedOn: on }),
};
