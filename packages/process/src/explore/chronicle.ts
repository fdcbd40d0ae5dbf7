import type { CivilDate } from '@shifan/calendar';
import type { CaseEvent } from '../events.ts';

/**
 * What the checker itself notes down of a case, from its events alone: it does not trust the state that the engine keeps. The properties
 * are about these notes.
 */
export interface Chronicle {
  submitted: boolean;
  /** levels whose place is taken */
  places: string[];
  notice: { phase: string; lastDay: CivilDate; open: string[]; founded: boolean; accepted: boolean } | undefined;
  candidate: boolean;
  /** the end of the creation-period that counts now */
  creationEndsOn: CivilDate | undefined;
  /** acceptances applied for, failed, and extensions given, in all */
  acceptances: number;
  rejections: number;
  extensions: number;
  accepted: boolean;
  title: boolean;
  /** from which day the next reexamination may be opened */
  reexaminationOn: CivilDate | undefined;
  rectificationEndsOn: CivilDate | undefined;
  /** reexaminations not passed since the designation or the last pass */
  failures: number;
  openChanges: string[];
}

export function emptyChronicle(): Chronicle {
  return {
    submitted: false,
    places: [],
    notice: undefined,
    candidate: false,
    creationEndsOn: undefined,
    acceptances: 0,
    rejections: 0,
    extensions: 0,
    accepted: false,
    title: false,
    reexaminationOn: undefined,
    rectificationEndsOn: undefined,
    failures: 0,
    openChanges: [],
  };
}

/** The notes after one more event. */
export function note(before: Chronicle, event: CaseEvent): Chronicle {
  return noteReview(before, event) ?? noteAcceptance(before, event) ?? noteTitle(before, event) ?? before;
}

function noteReview(before: Chronicle, event: CaseEvent): Chronicle | undefined {
  const { notice } = before;
  switch (event.type) {
    case 'submitted':
      return { ...before, submitted: true };
    case 'recommended':
      return { ...before, places: [...before.places, event.level] };
    case 'recommendation-withdrawn':
      return { ...before, places: before.places.slice(0, -1) };
    case 'notice-started': {
      const { phase, lastDay } = event;
      return { ...before, notice: { phase, lastDay, open: [], founded: false, accepted: before.accepted } };
    }
    case 'objected':
      return notice && { ...before, notice: { ...notice, open: [...notice.open, event.objection] } };
    case 'objection-settled': {
      if (notice === undefined) return undefined;
      const open = notice.open.filter((id) => id !== event.objection);
      return { ...before, notice: { ...notice, open, founded: notice.founded || event.founded } };
    }
    default:
      return undefined;
  }
}

function noteAcceptance(before: Chronicle, event: CaseEvent): Chronicle | undefined {
  switch (event.type) {
    case 'creation-started':
      return { ...before, candidate: true, notice: undefined, creationEndsOn: event.endsOn };
    case 'acceptance-applied':
      return { ...before, acceptances: before.acceptances + 1, accepted: false, notice: undefined };
    case 'accepted':
      return { ...before, accepted: true };
    case 'acceptance-rejected':
      return { ...before, rejections: before.rejections + 1 };
    case 'creation-extended':
      return { ...before, extensions: before.extensions + 1, creationEndsOn: event.endsOn };
    default:
      return undefined;
  }
}

function noteTitle(before: Chronicle, event: CaseEvent): Chronicle | undefined {
  switch (event.type) {
    case 'title-granted':
      return { ...before, title: true, reexaminationOn: event.reexamination?.nominalDueOn, failures: 0 };
    case 'reexamination-opened':
      return { ...before, rectificationEndsOn: undefined };
    case 'reexamination-passed':
      return { ...before, failures: 0, reexaminationOn: event.reexamination.nominalDueOn };
    case 'reexamination-failed':
      return { ...before, failures: before.failures + 1, reexaminationOn: undefined };
    case 'rectification-started':
      return { ...before, rectificationEndsOn: event.endsOn };
    case 'change-reported':
      return { ...before, openChanges: [...before.openChanges, event.change] };
    case 'change-settled':
      return { ...before, openChanges: before.openChanges.filter((id) => id !== event.change) };
    default:
      return undefined;
  }
}
