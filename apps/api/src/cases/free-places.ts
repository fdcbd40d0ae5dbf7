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
    const recommender = recommenderOf(stateOf(file), place);
    await endRecommendation(tx, file, { level: recommender.level, on: ctx.today });
    await freePlace(tx, { tenantId: file.tenantId, noticeId: file.noticeId, unitId: recommender.unit ?? file.unitId });
  }
}

/** Who took the place: the engine names the level of the chain, the database keeps who acted at it. */
function recommenderOf(state: CaseState, place: Place) {
  const recommendation = state.recommendations.findLast(({ level }) => level === place.level);
  const { by } = recommendation ?? { by: place.level };
  const level = by === 'provincial-body' || by === 'municipality' ? by : 'province';
  return { level, unit: place.unit ?? recommendation?.unit } as const;
}
