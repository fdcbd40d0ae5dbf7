import type { ReviewPhase } from '@shifan/rules';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { levelLabel } from '../../labels.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { standingOf } from './standing.ts';

/** The last level selects the case and puts it on a public notice that starts this day. */
export function propose(step: Step<ReviewPhase, 'propose'>): Decision {
  const standing = standingOf(step);
  if ('refused' in standing) return standing.refused;
  const { level, next } = { level: standing.level.level, next: standing.next };
  if (next !== undefined) {
    return notAllowed(step, `应先由${levelLabel(level)}推荐给${levelLabel(next.level)}`, step.phase.citations.propose);
  }
  const entered = step.enter(step.phase.next);
  if (!entered.ok) return entered;
  const { on, actor } = step.context;
  return accept({ type: 'proposed', on, by: actor, level }, ...entered.events);
}
