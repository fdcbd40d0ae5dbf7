import type { CaseState, Reexamination } from '../state.ts';
import type { Evolvers } from './evolver.ts';

type TitleEvent =
  | 'title-granted'
  | 'reexamination-opened'
  | 'reexamination-passed'
  | 'reexamination-failed'
  | 'rectification-started'
  | 'year-reported';

/** The title, its reexaminations and the rectification after a failed one. */
export const titleEvents: Evolvers<TitleEvent> = {
  'title-granted': (state, { phase, documentNumber, on, endsOn, term, reexamination }) => ({
    ...state,
    stage: 'designated',
    phase,
    documentNumber,
    title: {
      documentNumber,
      grantedOn: on,
      ...(endsOn === undefined ? {} : { endsOn }),
      ...(term === undefined ? {} : { term }),
      yearReports: [],
    },
    ...(reexamination === undefined
      ? {}
      : { reexamination: { ...reexamination, rounds: 0, consecutiveFailures: 0 } satisfies Reexamination }),
  }),
  'reexamination-opened': ({ rectification: _over, ...state }, { phase, round, on }) => ({
    ...withReexamination(state, (one) => ({ ...one, rounds: round, openedOn: on })),
    stage: 'reexamination',
    phase,
  }),
  'reexamination-passed': (state, { phase, reexamination, on }) => ({
    ...withReexamination(state, ({ openedOn: _closed, ...one }) => ({
      ...one,
      ...reexamination,
      consecutiveFailures: 0,
      lastPassedOn: on,
    })),
    stage: 'designated',
    phase,
  }),
  'reexamination-failed': (state, { consecutive }) =>
    withReexamination(state, ({ openedOn: _closed, ...one }) => ({ ...one, consecutiveFailures: consecutive })),
  'rectification-started': (state, { phase, startsOn, endsOn, nominalEndsOn, years, provisional }) => ({
    ...state,
    stage: 'rectification',
    phase,
    rectification: { startsOn, endsOn, nominalEndsOn, years, provisional },
  }),
  'year-reported': (state, { year, by }) =>
    state.title === undefined
      ? state
      : { ...state, title: { ...state.title, yearReports: [...state.title.yearReports, { year, by }] } },
};

function withReexamination(state: CaseState, change: (one: Reexamination) => Reexamination): CaseState {
  const { reexamination } = state;
  return reexamination === undefined ? state : { ...state, reexamination: change(reexamination) };
}
