import type { PublicNoticePhase } from '@shifan/rules';
import type { Decision } from '../../decision.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';

/** The refusal where somebody else than the one who publishes the notice acts on it, or undefined. */
export function notTheDecider(step: Step<PublicNoticePhase, 'settle-objection' | 'confirm'>): Decision | undefined {
  const { phase, command } = step;
  const { confirm, settle } = phase.citations;
  return wrongActor(step, [phase.by], command.do === 'confirm' ? confirm : settle);
}
