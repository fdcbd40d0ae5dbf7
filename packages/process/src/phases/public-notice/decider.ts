import type { PublicNoticePhase } from '@shifan/rules';
import { refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { actorLabels, commandLabels } from '../../labels.ts';
import type { Step } from '../phase-module.ts';

/** The refusal where somebody else than the one who publishes the notice acts on it, or undefined. */
export function notTheDecider(step: Step<PublicNoticePhase, 'settle-objection' | 'confirm'>): Decision | undefined {
  const { phase, context, command } = step;
  const { plugin, actor } = context;
  if (actor === phase.by) return undefined;
  const slots = { command: commandLabels[command.do], accepted: actorLabels[phase.by], actor: actorLabels[actor] };
  const citation = command.do === 'confirm' ? phase.citations.confirm : phase.citations.settle;
  return refuse('ACTOR_NOT_ALLOWED', slots, { plugin, citation });
}
