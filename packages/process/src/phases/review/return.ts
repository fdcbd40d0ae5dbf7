import type { ReviewPhase } from '@shifan/rules';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Step } from '../phase-module.ts';
import { afterClosing, standingOf } from './standing.ts';

/** The level that has the case returns it for correction, while a corrected file can still come back in time. */
export function returnForCorrection(step: Step<ReviewPhase, 'return'>): Decision {
  const standing = standingOf(step);
  if ('refused' in standing) return standing.refused;
  const { level } = standing.level;
  const closed = afterClosing(step, { chain: standing.chain, level });
  if (closed !== undefined) return closed;
  const { on, actor } = step.context;
  const { reasons } = step.command;
  return accept({ type: 'returned', on, by: actor, level, ...(reasons === undefined ? {} : { reasons }) });
}
