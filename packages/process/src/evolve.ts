import { fail } from '@shifan/errors';
import type { CaseEvent, EventType } from './events.ts';
import { initialState } from './state.ts';
import type { CaseState } from './state.ts';

type Evolve<T extends EventType> = (state: CaseState, event: CaseEvent<T>) => CaseState;

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

const evolvers: { [T in EventType]: Evolve<T> } = {
  submitted: (state, { phase, chain, level, on }) => {
    const { returnedBy, ...rest } = state;
    return { ...rest, stage: 'review', phase, chain, level, submittedOn: on, levelActed: returnedBy !== undefined };
  },
  returned: (state, { level }) => ({ ...state, stage: 'draft', level: null, returnedBy: level }),
  recommended: (state, { level, next, by, on, unit }) => ({
    ...state,
    level: next,
    levelActed: false,
    recommendations: [...state.recommendations, { level, by, on, ...(unit === undefined ? {} : { unit }) }],
  }),
  'recommendation-withdrawn': (state, { level }) => ({
    ...state,
    level,
    levelActed: true,
    recommendations: state.recommendations.slice(0, -1),
  }),
  withdrawn: (state) => state,
  declined: (state) => state,
  proposed: (state) => ({ ...state, level: null }),
  'notice-started': (state, { phase, startsOn, lastDay, workingDays, countFirstDay }) => ({
    ...state,
    stage: phase === 'notice-designation' ? 'notice-designation' : 'notice-candidate',
    phase,
    notice: { phase, startsOn, lastDay, workingDays, countFirstDay },
    objections: [],
  }),
  objected: (state, { objection, on }) => ({
    ...state,
    objections: [...state.objections, { id: objection, on, status: 'open' }],
  }),
  'objection-settled': (state, { objection, founded, on }) => ({
    ...state,
    objections: state.objections.map((one) =>
      one.id === objection ? { ...one, status: founded ? 'founded' : 'unfounded', settledOn: on } : one,
    ),
  }),
  confirmed: (state, { documentNumber }) => ({
    ...state,
    ...(documentNumber === undefined ? {} : { documentNumber }),
  }),
  'creation-started': (state, { phase, startsOn, endsOn, nominalEndsOn, years, provisional }) => ({
    ...state,
    stage: 'creation',
    phase,
    creation: { startsOn, endsOn, nominalEndsOn, years, provisional },
  }),
  closed: (state, { reason, on }) => ({ ...state, stage: 'closed', level: null, closedReason: reason, closedOn: on }),
};
