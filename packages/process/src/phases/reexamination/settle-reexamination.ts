import { periodEnd } from '@shifan/calendar';
import { parameterValue } from '@shifan/rules';
import type { Citation, ReexaminationPhase } from '@shifan/rules';
import { close } from '../../close.ts';
import { accept } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { CaseEvent } from '../../events.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { wholeParameter } from '../whole-parameter.ts';
import { wrongActor } from '../wrong-actor.ts';
import { nextReexamination } from './next-reexamination.ts';

type SettleStep = Step<ReexaminationPhase, 'pass-reexamination' | 'fail-reexamination'>;

/** Passed: the title stays, failures are forgotten, and the next one falls due its years after this day. */
export function passReexamination(step: Step<ReexaminationPhase, 'pass-reexamination'>): Decision {
  const { phase, state, context } = step;
  const refused = notNow(step, phase.citations.run);
  if (refused !== undefined) return refused;
  return accept({
    type: 'reexamination-passed',
    on: context.on,
    by: context.actor,
    phase: phase.designation,
    round: state.reexamination?.rounds ?? 1,
    ...reasonsOf(step),
    reexamination: nextReexamination(phase, context),
  });
}

/** Failed: a rectification-period from this day; so many times on end as the law says, and the title is taken. */
export function failReexamination(step: Step<ReexaminationPhase, 'fail-reexamination'>): Decision {
  const { phase, state, context } = step;
  const refused = notNow(step, phase.citations.rectify);
  if (refused !== undefined) return refused;
  const { plugin, notice, on, actor } = context;
  const consecutive = (state.reexamination?.consecutiveFailures ?? 0) + 1;
  const round = state.reexamination?.rounds ?? 1;
  const failed: CaseEvent = { type: 'reexamination-failed', on, by: actor, round, consecutive, ...reasonsOf(step) };
  const failures = wholeParameter(plugin, parameterValue(plugin, phase.failures, on, notice));
  return accept(failed, consecutive < failures ? rectification(step) : close(step, 'revoked'));
}

function notNow(step: SettleStep, citation: Citation): Decision | undefined {
  const refused = wrongActor(step, [step.phase.by], citation);
  if (refused !== undefined || step.state.stage === 'reexamination') return refused;
  return notAllowed(step, '整改期届满后先开展复核', citation);
}

function rectification({ phase, context }: SettleStep): CaseEvent {
  const { plugin, notice, calendar, on, actor } = context;
  const years = wholeParameter(plugin, parameterValue(plugin, phase.rectificationYears, on, notice));
  const end = periodEnd(calendar, { from: on, years });
  return {
    type: 'rectification-started',
    on,
    by: actor,
    phase: phase.id,
    startsOn: on,
    endsOn: end.date,
    nominalEndsOn: end.nominal,
    years,
    provisional: end.provisional,
  };
}

function reasonsOf({ command: { reasons } }: SettleStep): { reasons?: string } {
  return reasons === undefined ? {} : { reasons };
}
