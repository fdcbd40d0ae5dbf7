import type { ReviewPhase } from '@shifan/rules';
import { chainById, levelIndexOf } from '../../chains.ts';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { actorLabels, actorsLabel, commandLabels, levelLabel } from '../../labels.ts';
import { freedPlaces } from '../../places.ts';
import type { Recommendation } from '../../state.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { afterClosing } from './standing.ts';

type WithdrawStep = Step<ReviewPhase, 'withdraw'>;

/**
 * The unit that recommended last takes its recommendation back, while the next level has not acted and its own closing day has not
 * passed; the case returns to its level and the place comes free. The operator's withdrawal is decided before any phase.
 */
export function withdrawRecommendation(step: WithdrawStep): Decision {
  const last = step.state.recommendations.at(-1);
  const { chain: chainId } = step.state;
  if (last === undefined || chainId === null) return notAllowed(step, '还没有推荐，没有可以撤回的推荐');
  const chain = chainById(step.phase, chainId);
  const refused = notTheirs(step, last) ?? nextHasActed(step) ?? afterClosing(step, { chain, level: last.level });
  if (refused !== undefined) return refused;
  const { on, actor, notice, unit } = step.context;
  const { reasons } = step.command;
  return accept({
    type: 'recommendation-withdrawn',
    on,
    by: actor,
    level: last.level,
    frees: freedPlaces([last], { chain, notice, on }),
    ...(unit === undefined ? {} : { unit }),
    ...(reasons === undefined ? {} : { reasons }),
  });
}

function notTheirs(step: WithdrawStep, last: Recommendation): Decision | undefined {
  const { phase, state, context } = step;
  const sameUnit = last.unit === undefined || context.unit === undefined || last.unit === context.unit;
  if (last.by === context.actor && sameUnit) return undefined;
  const chain = chainById(phase, state.chain ?? '');
  const own = levelIndexOf(chain, context.actor);
  const recommended = state.recommendations.some(({ by }) => by === context.actor);
  if (own >= 0 && !sameUnit) return wrongUnit(step, last);
  if (recommended) return notAllowed(step, `${levelLabel(last.level)}已经推荐`, phase.citations.withdraw);
  if (own >= 0) return notAllowed(step, '本级还没有推荐，没有可以撤回的推荐', phase.citations.withdraw);
  return wrongUnit(step, last);
}

function wrongUnit(step: WithdrawStep, last: Recommendation): Decision {
  const { plugin, actor } = step.context;
  const accepted = `${actorLabels.operator}或作出推荐的${actorsLabel([last.by])}`;
  const slots = { command: commandLabels.withdraw, accepted, actor: actorLabels[actor] };
  return refuse('ACTOR_NOT_ALLOWED', slots, { plugin, citation: step.phase.citations.withdraw });
}

function nextHasActed(step: WithdrawStep): Decision | undefined {
  const { state, phase } = step;
  if (state.stage === 'review' && !state.levelActed) return undefined;
  const level = state.level ?? state.returnedBy ?? '';
  return notAllowed(step, `${levelLabel(level)}已经办理`, phase.citations.withdraw);
}
