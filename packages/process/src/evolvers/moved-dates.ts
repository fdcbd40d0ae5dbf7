import type { CaseEvent } from '../events.ts';
import type { DueName } from '../stages.ts';
import type { CaseState } from '../state.ts';
import type { Evolver } from './evolver.ts';

type Moved = CaseEvent<'date-moved'>;

/** A stored legal date becomes the day to which a corrected or newly announced calendar moves it. */
export const moveDate: Evolver<'date-moved'> = (state, event) => MOVES[event.name]?.(state, event) ?? state;

const MOVES: Partial<Record<DueName, (state: CaseState, moved: Moved) => CaseState>> = {
  'notice-ends': (state, { after }) => ({
    ...state,
    ...(state.notice === undefined ? {} : { notice: { ...state.notice, lastDay: after } }),
  }),
  'creation-ends': (state, { after, provisional }) => ({
    ...state,
    ...(state.creation === undefined ? {} : { creation: { ...state.creation, endsOn: after, provisional } }),
  }),
  reexamination: (state, { after, provisional }) => ({
    ...state,
    ...(state.reexamination === undefined
      ? {}
      : { reexamination: { ...state.reexamination, dueOn: after, provisional } }),
  }),
  'rectification-ends': (state, { after, provisional }) => ({
    ...state,
    ...(state.rectification === undefined
      ? {}
      : { rectification: { ...state.rectification, endsOn: after, provisional } }),
  }),
  'title-ends': (state, { after, provisional }) => {
    const { title } = state;
    if (title?.term === undefined) return state;
    return { ...state, title: { ...title, endsOn: after, term: { ...title.term, provisional } } };
  },
  'change-report': (state, { after, change }) => ({
    ...state,
    changes: state.changes.map((one) =>
      one.id === change ? { ...one, deadline: after, late: one.reportedOn > after } : one,
    ),
  }),
};
