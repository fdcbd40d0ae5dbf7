import type { CaseEvent, EventType } from '../events.ts';
import type { CaseState } from '../state.ts';

/** What an event of a type makes of a state; version and last day are counted for all types alike. */
export type Evolver<T extends EventType> = (state: CaseState, event: CaseEvent<T>) => CaseState;

export type Evolvers<T extends EventType> = { [P in T]: Evolver<P> };
