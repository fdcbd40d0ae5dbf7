import { periodEnd } from '@shifan/calendar';
import { parameterValue } from '@shifan/rules';
import type { AcceptancePhase } from '@shifan/rules';
import { close } from '../../close.ts';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { CaseEvent } from '../../events.ts';
import { creationEnd } from '../../legal-dates.ts';
import type { Step } from '../phase-module.ts';
import { wholeParameter } from '../whole-parameter.ts';
import { wrongActor } from '../wrong-actor.ts';

type RejectStep = Step<AcceptancePhase, 'reject-acceptance'>;

/**
 * The one who decides finds the goals not reached: the creation-period is extended from the end it had, not from this day;
 * the last attempt that the law allows closes the case.
 */
export function rejectAcceptance(step: RejectStep): Decision {
  const { phase, state, context, command } = step;
  const refused = wrongActor(step, [phase.by], phase.citations.extend);
  if (refused !== undefined) return refused;
  const { on, actor, plugin, notice } = context;
  const { attempts: attempt } = state.acceptance;
  const { reasons } = command;
  const rejected: CaseEvent = {
    type: 'acceptance-rejected',
    on,
    by: actor,
    attempt,
    ...(reasons === undefined ? {} : { reasons }),
  };
  const attempts = wholeParameter(plugin, parameterValue(plugin, phase.attempts, on, notice));
  return accept(rejected, attempt < attempts ? extension(step) : close(step, 'exited'));
}

function extension({ phase, state, context }: RejectStep): CaseEvent {
  const { plugin, notice, calendar, on, actor } = context;
  const years = wholeParameter(plugin, parameterValue(plugin, phase.extensionYears, on, notice));
  const from = state.creation === undefined ? on : creationEnd(state.creation, calendar).on;
  const end = periodEnd(calendar, { from, years });
  return {
    type: 'creation-extended',
    on,
    by: actor,
    phase: phase.creation,
    from,
    years,
    endsOn: end.date,
    nominalEndsOn: end.nominal,
    provisional: end.provisional,
  };
}
