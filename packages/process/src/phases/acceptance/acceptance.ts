import type { AcceptancePhase, Phase } from '@shifan/rules';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { phaseModule } from '../phase-module.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';
import { rejectAcceptance } from './reject-acceptance.ts';

/** 评估验收: passed it is made public, failed it extends the creation-period, failed for the last time it ends the case. */
export const acceptance = phaseModule(isAcceptance, {
  commands: { accept: pass, 'reject-acceptance': rejectAcceptance },
  due: () => [],
  enter: open,
});

function isAcceptance(phase: Phase): phase is AcceptancePhase {
  return phase.phase === 'acceptance';
}

function open({ phase, state, command, context }: Step<AcceptancePhase>): Decision {
  const { on, actor } = context;
  const attempt = state.acceptance.attempts + 1;
  const dossier =
    command.do === 'apply-acceptance' && command.dossier !== undefined ? { dossier: command.dossier } : {};
  return accept({ type: 'acceptance-applied', on, by: actor, phase: phase.id, attempt, ...dossier });
}

/** The one who decides finds the goals reached and puts the case on the public notice that starts this day. */
function pass(step: Step<AcceptancePhase, 'accept'>): Decision {
  const refused = wrongActor(step, [step.phase.by], step.phase.citations.accept);
  if (refused !== undefined) return refused;
  const entered = step.enter(step.phase.next);
  if (!entered.ok) return entered;
  const { on, actor } = step.context;
  const { reasons } = step.command;
  const attempt = step.state.acceptance.attempts;
  return accept(
    { type: 'accepted', on, by: actor, attempt, ...(reasons === undefined ? {} : { reasons }) },
    ...entered.events,
  );
}
