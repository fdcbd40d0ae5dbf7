import type { Evolvers } from './evolver.ts';

type AcceptanceEvent =
  | 'progress-reported'
  | 'acceptance-applied'
  | 'accepted'
  | 'acceptance-rejected'
  | 'creation-extended';

/** The creation-period and its end: acceptance, passed or not, and the extension. */
export const acceptanceEvents: Evolvers<AcceptanceEvent> = {
  'progress-reported': (state) => state,
  'acceptance-applied': (state, { phase, attempt, on }) => ({
    ...state,
    stage: 'acceptance',
    phase,
    acceptance: { ...state.acceptance, attempts: attempt, appliedOn: on },
  }),
  accepted: (state, { on }) => ({ ...state, acceptance: { ...state.acceptance, passedOn: on } }),
  'acceptance-rejected': (state) => ({
    ...state,
    acceptance: { ...state.acceptance, failures: state.acceptance.failures + 1 },
  }),
  'creation-extended': (state, { phase, from, years, endsOn, nominalEndsOn, provisional }) => {
    const { creation } = state;
    const first = creation ?? { startsOn: from, years };
    const { startsOn, years: ofFirst } = first;
    return {
      ...state,
      stage: 'creation',
      phase,
      creation: { startsOn, years: ofFirst, endsOn, nominalEndsOn, provisional, extended: { from, years } },
    };
  },
};
