import type { CivilDate } from '@shifan/calendar';
import type { Actor } from '@shifan/rules';
import type { NextReexamination, TitleTerm } from './events.ts';
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
  /** the end that counts now, as computed when it was set; provisional where its year was not announced */
  endsOn: CivilDate;
  nominalEndsOn: CivilDate;
  years: number;
  provisional: boolean;
  /** after a failed acceptance: from which day on the last extension runs, and how long */
  extended?: { from: CivilDate; years: number };
}

export interface Acceptance {
  /** how many were applied for so far, the one that is open included */
  attempts: number;
  failures: number;
  appliedOn?: CivilDate;
  passedOn?: CivilDate;
}

export interface Title {
  documentNumber: string;
  grantedOn: CivilDate;
  endsOn?: CivilDate;
  term?: TitleTerm;
  /** the years reported so far, and by whom */
  yearReports: { year: number; by: Actor }[];
}

export interface Reexamination extends NextReexamination {
  /** how many were opened so far */
  rounds: number;
  consecutiveFailures: number;
  openedOn?: CivilDate;
  lastPassedOn?: CivilDate;
}

export interface Rectification {
  startsOn: CivilDate;
  endsOn: CivilDate;
  nominalEndsOn: CivilDate;
  years: number;
  provisional: boolean;
}

/** 重大变化: reported, examined (with an opinion), then kept or revoked. */
export interface Change {
  id: string;
  eventOn: CivilDate;
  reportedOn: CivilDate;
  deadline: CivilDate;
  nominalDeadline: CivilDate;
  months: number;
  late: boolean;
  sort?: string;
  status: 'reported' | 'examined' | 'kept' | 'revoked';
  opinion?: { keep: boolean; on: CivilDate };
  settledOn?: CivilDate;
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
  acceptance: Acceptance;
  title?: Title;
  reexamination?: Reexamination;
  rectification?: Rectification;
  changes: Change[];
  sanction?: { ground: string; on: CivilDate };
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
    acceptance: { attempts: 0, failures: 0 },
    changes: [],
  };
}
