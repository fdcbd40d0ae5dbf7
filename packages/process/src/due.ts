import type { CivilDate } from '@shifan/calendar';
import type { ErrorCitation } from '@shifan/errors';
import { phaseById, startPhase } from './chains.ts';
import type { ProcessContext } from './context.ts';
import { phaseModules } from './phases/registry.ts';
import type { DueName } from './stages.ts';
import type { CaseState } from './state.ts';

/** A day on which something of a case ends, until 24:00. */
export interface Due {
  name: DueName;
  on: CivilDate;
  /** true where the year's working days are not announced yet, so that the day may still move */
  provisional: boolean;
  citation: ErrorCitation;
}

/**
 * What falls due in a case, by the state it is in; nothing for a closed one. A provisional day is computed anew from the calendar
 * given, so that it settles once the year is announced.
 *
 * Example: in the creation-period begun on 2026-01-20 → `[{ name: 'creation-ends', on: '2028-01-20', provisional: true, … }]`.
 */
export function due(state: CaseState, context: ProcessContext): Due[] {
  if (state.stage === 'closed') return [];
  const phase = state.phase === null ? startPhase(context.plugin) : phaseById(context.plugin, state.phase);
  return phaseModules[phase.phase].due(phase, state, context);
}
