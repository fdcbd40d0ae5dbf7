import type { CivilDate } from '@shifan/calendar';
import type { Actor } from '@shifan/rules';
import type { ClosedReason } from './stages.ts';

/** A place of a recommender's quota, by the level that took it and, where known, the unit. */
export interface Place {
  level: string;
  unit?: string;
}

/** What each event carries beside its type, its day and who did it. Legal dates are computed once and stored. */
interface EventFields {
  submitted: { phase: string; chain: string; level: string };
  returned: { level: string; reasons?: string };
  recommended: { level: string; next: string; unit?: string; opinion?: string };
  'recommendation-withdrawn': { level: string; unit?: string; frees: Place[]; reasons?: string };
  withdrawn: { reasons?: string };
  declined: { level: string; reasons?: string };
  proposed: { level: string };
  'notice-started': {
    phase: string;
    startsOn: CivilDate;
    lastDay: CivilDate;
    workingDays: number;
    countFirstDay: boolean;
  };
  objected: { objection: string; ground?: string };
  'objection-settled': { objection: string; founded: boolean; reasons?: string };
  confirmed: { phase: string; documentNumber?: string };
  'creation-started': {
    phase: string;
    startsOn: CivilDate;
    endsOn: CivilDate;
    nominalEndsOn: CivilDate;
    years: number;
    provisional: boolean;
  };
  closed: { reason: ClosedReason; frees: Place[] };
}

interface EventBase {
  on: CivilDate;
  by: Actor;
}

export type EventType = keyof EventFields;

/** What happened, as plain JSON. A case is its events and nothing else. */
export type CaseEvent<T extends EventType = EventType> = { [P in T]: { type: P } & EventBase & EventFields[P] }[T];
