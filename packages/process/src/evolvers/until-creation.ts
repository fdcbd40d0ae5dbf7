import type { Evolvers } from './evolver.ts';

type UntilCreation =
  | 'submitted'
  | 'returned'
  | 'recommended'
  | 'recommendation-withdrawn'
  | 'withdrawn'
  | 'declined'
  | 'proposed'
  | 'notice-started'
  | 'objected'
  | 'objection-settled'
  | 'confirmed'
  | 'creation-started';

/** Review and public notices. */
export const untilCreation: Evolvers<UntilCreation> = {
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
};
