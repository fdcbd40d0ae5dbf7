import type { CaseState, Change } from '../state.ts';
import type { Evolvers } from './evolver.ts';

/** 重大变化. */
export const changeEvents: Evolvers<'change-reported' | 'change-opinion' | 'change-settled'> = {
  'change-reported': (state, { change: id, eventOn, deadline, nominalDeadline, months, late, sort, on }) => ({
    ...state,
    changes: [
      ...state.changes,
      {
        id,
        eventOn,
        reportedOn: on,
        deadline,
        nominalDeadline,
        months,
        late,
        ...(sort === undefined ? {} : { sort }),
        status: 'reported',
      },
    ],
  }),
  'change-opinion': (state, { change, keep, on }) =>
    withChange(state, change, (one) => ({ ...one, status: 'examined', opinion: { keep, on } })),
  'change-settled': (state, { change, keep, on }) =>
    withChange(state, change, (one) => ({ ...one, status: keep ? 'kept' : 'revoked', settledOn: on })),
};

function withChange(state: CaseState, id: string, edit: (change: Change) => Change): CaseState {
  return { ...state, changes: state.changes.map((one) => (one.id === id ? edit(one) : one)) };
}
