import type { CivilDate } from '@shifan/calendar';
import type { Actor } from '@shifan/rules';
import type { SanctionRecord } from './commands.ts';
import type { ClosedReason, DueName } from './stages.ts';

/** A place of a recommender's quota, by the level that took it and, where known, the unit. */
export interface Place {
  level: string;
  unit?: string;
}

/** A period of years as it was computed: its last day, the day before it moved off rest days, and from where it is counted. */
interface YearsFrom {
  from: CivilDate;
  years: number;
  provisional: boolean;
}

/** When the next reexamination falls due. */
export interface NextReexamination extends YearsFrom {
  dueOn: CivilDate;
  nominalDueOn: CivilDate;
}

/** When a title ends by itself; without `years` by a day the law names. */
export interface TitleTerm {
  years?: number;
  nominalEndsOn: CivilDate;
  provisional: boolean;
}

/** What each event carries beside its type, its day and who did it. Legal dates are computed once and stored. */
interface EventFields {
  submitted: { phase: string; chain: string; level: string };
  returned: { level: string; reasons?: string };
  /** `exemption`: the notice's, under which it took no place */
  recommended: { level: string; next: string; unit?: string; opinion?: string; exemption?: string };
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
  'progress-reported': { report?: string };
  'acceptance-applied': { phase: string; attempt: number; dossier?: string };
  accepted: { attempt: number; reasons?: string };
  'acceptance-rejected': { attempt: number; reasons?: string };
  'creation-extended': YearsFrom & { phase: string; endsOn: CivilDate; nominalEndsOn: CivilDate };
  'title-granted': {
    phase: string;
    documentNumber: string;
    endsOn?: CivilDate;
    term?: TitleTerm;
    reexamination?: NextReexamination;
  };
  'reexamination-opened': { phase: string; round: number };
  'reexamination-passed': { phase: string; round: number; reasons?: string; reexamination: NextReexamination };
  'reexamination-failed': { round: number; consecutive: number; reasons?: string };
  'rectification-started': {
    phase: string;
    startsOn: CivilDate;
    endsOn: CivilDate;
    nominalEndsOn: CivilDate;
    years: number;
    provisional: boolean;
  };
  'change-reported': {
    change: string;
    eventOn: CivilDate;
    deadline: CivilDate;
    nominalDeadline: CivilDate;
    months: number;
    late: boolean;
    sort?: string;
    description?: string;
  };
  'change-opinion': { change: string; keep: boolean; reasons?: string };
  'change-settled': { change: string; keep: boolean; reasons?: string; round?: string };
  sanctioned: { ground: string; record: SanctionRecord; reasons?: string };
  'year-reported': { year: number };
  /** a stored legal date that a corrected or newly announced calendar moves; `change` names the change it belongs to */
  'date-moved': {
    name: DueName;
    before: CivilDate;
    after: CivilDate;
    provisional: boolean;
    because: string;
    change?: string;
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
