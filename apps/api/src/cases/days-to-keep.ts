import { type CaseState, type Due, due, type ProcessContext } from '@shifan/process';

/** A change is made known by its report: what waits then is the decision, which has no day. */
const MET_BY_EVENT: Due['name'] = 'change-report';

/** The legal days that somebody has still to keep: recorded, reminded of and shown. The soonest is not always the first. */
export function daysToKeep(state: CaseState, context: ProcessContext): Due[] {
  return due(state, context).filter(({ name }) => name !== MET_BY_EVENT);
}
