import { chainById, startPhase } from './chains.ts';
import type { ProcessContext } from './context.ts';
import { accept } from './decision.ts';
import type { Decision } from './decision.ts';
import type { Place } from './events.ts';
import { freedPlaces } from './places.ts';
import type { CaseState } from './state.ts';

/** The places that come free when a case closes, in whatever phase it is. */
export function freedInAnyPhase(state: CaseState, context: ProcessContext): Place[] {
  if (state.chain === null) return [];
  const chain = chainById(startPhase(context.plugin), state.chain);
  return freedPlaces(state.recommendations, { chain, notice: context.notice, on: context.on });
}

/** The operator withdraws (taking part is voluntary): that closes the case at any time before designation. */
export function withdrawByOperator(state: CaseState, context: ProcessContext, reasons?: string): Decision {
  const { on, actor } = context;
  return accept(
    { type: 'withdrawn', on, by: actor, ...(reasons === undefined ? {} : { reasons }) },
    { type: 'closed', on, by: actor, reason: 'withdrawn', frees: freedInAnyPhase(state, context) },
  );
}
