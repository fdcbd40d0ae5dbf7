import type { ReexaminationPhase } from '@shifan/rules';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { runningDate } from '../../legal-dates.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { wrongActor } from '../wrong-actor.ts';

type OpenStep = Step<ReexaminationPhase>;

/**
 * Opens a reexamination: of a holder from the day on which it falls due by the years alone, whether or not that is a working
 * day; of one in rectification from the day after the rectification-period's last.
 */
export function openReexamination(step: OpenStep): Decision {
  const { phase, state, context } = step;
  const refused = wrongActor(step, [...phase.openedBy, phase.by], phase.citations.run) ?? notYet(step);
  if (refused !== undefined) return refused;
  const round = (state.reexamination?.rounds ?? 0) + 1;
  return accept({ type: 'reexamination-opened', on: context.on, by: context.actor, phase: phase.id, round });
}

function notYet(step: OpenStep): Decision | undefined {
  const { phase, state, context } = step;
  const { plugin, calendar, on } = context;
  if (state.stage === 'reexamination') return notAllowed(step, '复核正在进行', phase.citations.run);
  if (state.stage === 'rectification') {
    const end = runningDate(state, 'rectification-ends', calendar);
    if (end === undefined || on > end.on) return undefined;
    const slots = { endsOn: end.on, today: on };
    return refuse('RECTIFICATION_STILL_RUNNING', slots, { plugin, citation: phase.citations.rectify });
  }
  const dueOn = state.reexamination?.nominalDueOn;
  if (dueOn === undefined || on >= dueOn) return undefined;
  return refuse('REEXAMINATION_NOT_DUE', { dueOn, today: on }, { plugin, citation: phase.citations.run });
}
