import type { Phase } from '@shifan/rules';
import { chainById, startPhase } from './chains.ts';
import type { ProcessContext } from './context.ts';
import type { CaseEvent, Place } from './events.ts';
import type { Step } from './phases/phase-module.ts';
import { freedPlaces } from './places.ts';
import type { ClosedReason } from './stages.ts';
import type { CaseState } from './state.ts';

/** The event that closes a case this day, with the places that come free, in whatever phase it is. */
export function close({ state, context }: Pick<Step<Phase>, 'state' | 'context'>, reason: ClosedReason): CaseEvent {
  return { type: 'closed', on: context.on, by: context.actor, reason, frees: freed(state, context) };
}

function freed(state: CaseState, context: ProcessContext): Place[] {
  if (state.chain === null) return [];
  const chain = chainById(startPhase(context.plugin), state.chain);
  return freedPlaces(state.recommendations, { chain, notice: context.notice, on: context.on });
}
