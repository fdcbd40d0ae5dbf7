import { type CaseFile, endRecommendation, freePlace, type Tx } from '@shifan/db';
import type { CaseState, Place } from '@shifan/process';
import type { SignedInContext } from '../trpc/context.ts';
import { stateOf } from './process-context.ts';

type Step = { tx: Tx; file: CaseFile; ctx: Pick<SignedInContext, 'today'> };

/**
 * Ends the recommendations whose places the engine frees, and gives the places back, in the same transaction; before
 * the events are written, for places are locked before the chain wherever they are taken or given back.
 */
export async function freePlaces(step: Step, frees: readonly Place[]): Promise<void> {
  const { tx, file, ctx } = step;
  for (const place of frees) {
    await freePlace(tx, await endRecommendation(tx, file, { level: levelOf(stateOf(file), place), on: ctx.today }));
  }
}

/** Who took the place: the engine names the level of the chain, the database keeps who acted at it. */
function levelOf(state: CaseState, place: Place): 'municipality' | 'provincial-body' | 'province' {
  const recommendation = state.recommendations.findLast(({ level }) => level === place.level);
  const { by } = recommendation ?? { by: place.level };
  return by === 'provincial-body' || by === 'municipality' ? by : 'province';
}
