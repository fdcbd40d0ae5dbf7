import { dueBeside } from './beside/due-beside.ts';
import { phaseById, startPhase } from './chains.ts';
import type { ProcessContext } from './context.ts';
import type { Due } from './due-date.ts';
import { phaseModules } from './phases/registry.ts';
import type { CaseState } from './state.ts';

/**
 * What falls due in a case, by the state it is in; nothing for a closed one. A provisional day is computed anew from the calendar
 * given, so that it settles once the year is announced.
 *
 * Example: in the creation-period begun on 2026-01-20 → `[{ name: 'creation-ends', on: '2028-01-20', provisional: true, … }]`.
 */
export function due(state: CaseState, context: ProcessContext): Due[] {
  if (state.stage === 'closed') return [];
  const phase = state.phase === null ? startPhase(context.plugin) : phaseById(context.plugin, state.phase);
  return [...phaseModules[phase.phase].due(phase, state, context), ...dueBeside(state, context)];
}
