import type { CreationPhase } from '@shifan/rules';
import { refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { runningDate } from '../../legal-dates.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';

type ApplyStep = Step<CreationPhase, 'apply-acceptance'>;

/** The operator applies for acceptance, from the day after the last day of the creation-period as it counts now. */
export function applyAcceptance(step: ApplyStep): Decision {
  const refused = wrongActor(step, ['operator'], step.phase.citations.apply) ?? stillRunning(step);
  return refused ?? step.enter(step.phase.next);
}

function stillRunning({ phase, state, context }: ApplyStep): Decision | undefined {
  const { plugin, calendar, on } = context;
  const end = runningDate(state, 'creation-ends', calendar);
  if (end === undefined || on > end.on) return undefined;
  const slots = { endsOn: end.on, today: on };
  return refuse('CREATION_STILL_RUNNING', slots, { plugin, citation: phase.citations.apply });
}
