import type { ReviewPhase } from '@shifan/rules';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { freedPlaces } from '../../places.ts';
import type { Step } from '../phase-module.ts';
import { standingOf } from './standing.ts';

/** The level that has the case does not pass it on; that closes it, at any time. Places come free while the notice is open. */
export function decline(step: Step<ReviewPhase, 'decline'>): Decision {
  const standing = standingOf(step);
  if ('refused' in standing) return standing.refused;
  const { on, actor, notice } = step.context;
  const { reasons } = step.command;
  const frees = freedPlaces(step.state.recommendations, { chain: standing.chain, notice, on });
  return accept(
    { type: 'declined', on, by: actor, level: standing.level.level, ...(reasons === undefined ? {} : { reasons }) },
    { type: 'closed', on, by: actor, reason: 'declined', frees },
  );
}
