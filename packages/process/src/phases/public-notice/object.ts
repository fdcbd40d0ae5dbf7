import type { PublicNoticePhase } from '@shifan/rules';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';

/**
 * Anybody objects while the notice runs, its last day included; several at once, each with its own id. Where the law wants
 * names, or evidence, nobody objects without.
 */
export function object(step: Step<PublicNoticePhase, 'object'>): Decision {
  const { phase, state, context, command } = step;
  const { plugin, on, actor } = context;
  const rest = { plugin, citation: phase.citations.object };
  const refused = wrongActor(step, ['public'], phase.citations.object);
  if (refused !== undefined) return refused;
  if (state.notice !== undefined && on > state.notice.lastDay) {
    return refuse('OBJECTION_PERIOD_OVER', { lastDay: state.notice.lastDay, today: on }, rest);
  }
  if (phase.realName === true && command.anonymous === true) return refuse('OBJECTION_NAME_REQUIRED', {}, rest);
  if (phase.evidence === true && command.unproven === true) return refuse('OBJECTION_EVIDENCE_REQUIRED', {}, rest);
  const objection = command.objection ?? `objection-${state.objections.length + 1}`;
  if (state.objections.some(({ id }) => id === objection)) return refuse('OBJECTION_DUPLICATE', { objection }, rest);
  const { ground } = command;
  return accept({ type: 'objected', on, by: actor, objection, ...(ground === undefined ? {} : { ground }) });
}
