import type { ReviewPhase } from '@shifan/rules';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { levelLabel } from '../../labels.ts';
import { quotaFor, quotaRefusal } from '../../places.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { afterClosing, standingOf } from './standing.ts';

type RecommendStep = Step<ReviewPhase, 'recommend'>;

/** The level that has the case takes one of its places and passes the case to the next level, until its closing day. */
export function recommend(step: RecommendStep): Decision {
  const standing = standingOf(step);
  if ('refused' in standing) return standing.refused;
  const { level, next } = { level: standing.level.level, next: standing.next };
  if (next === undefined) {
    return notAllowed(step, `${levelLabel(level)}不再向上推荐，由其择优拟定并公示`, step.phase.citations.propose);
  }
  const refused = afterClosing(step, { chain: standing.chain, level }) ?? beyondQuota(step);
  if (refused !== undefined) return refused;
  const { on, actor, unit, places } = step.context;
  const { opinion } = step.command;
  return accept({
    type: 'recommended',
    on,
    by: actor,
    level,
    next: next.level,
    ...(unit === undefined ? {} : { unit }),
    ...(opinion === undefined ? {} : { opinion }),
    ...(places?.exemption === undefined ? {} : { exemption: places.exemption }),
  });
}

function beyondQuota(step: RecommendStep): Decision | undefined {
  const { plugin, notice, places } = step.context;
  if (places === undefined || places.exemption !== undefined) return undefined;
  const quota = quotaFor(notice, places.class);
  if (quota === undefined || places.used < (places.max ?? quota.max)) return undefined;
  const { recommender, used, max } = places;
  return { ok: false, refusal: quotaRefusal({ plugin, quota, recommender, used, max }) };
}
