import type { CivilDate } from '@shifan/calendar';
import type { Actor } from '@shifan/rules';
import type { ClosedReason, Stage } from './stages.ts';

export interface Recommendation {
  level: string;
  by: Actor;
  on: CivilDate;
  unit?: string;
}

export interface RunningNotice {
  phase: string;
  startsOn: CivilDate;
  lastDay: CivilDate;
  workingDays: number;
  countFirstDay: boolean;
}

export interface Objection {
  id: string;
  on: CivilDate;
  status: 'open' | 'unfounded' | 'founded';
  settledOn?: CivilDate;
}

export interface CreationPeriod {
  startsOn: CivilDate;
  /** as computed when it began; provisional where the year was not announced */
  endsOn: CivilDate;
  nominalEndsOn: CivilDate;
  years: number;
  provisional: boolean;
}

/** Where a case stands: what replaying its events yields. */
export interface CaseState {
  stage: Stage;
  /** id of the process's phase; null before the first submission */
  phase: string | null;
  /** the level that has to act; null outside review */
  level: string | null;
  /** the review chain the case was submitted under */
  chain: string | null;
  closedReason?: ClosedReason;
  closedOn?: CivilDate;
  /** how many events there are */
  version: number;
  lastOn?: CivilDate;
  submittedOn?: CivilDate;
  /** in a draft that was returned: the level that returned it, to which it goes back */
  returnedBy?: string;
  /** whether the level that has the case has already acted on it (returned it once, or recommended and taken back) */
  levelActed: boolean;
  recommendations: Recommendation[];
  notice?: RunningNotice;
  objections: Objection[];
  creation?: CreationPeriod;
  documentNumber?: string;
}

/** A case of which nothing has happened yet: a draft. */
export function initialState(): CaseState {
  return {
    stage: 'draft',
    phase: null,
    level: null,
    chain: null,
    version: 0,
    levelActed: false,
    recommendations: [],
    objections: [],
  };
}
