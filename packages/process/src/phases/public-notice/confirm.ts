import type { PublicNoticePhase } from '@shifan/rules';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Step } from '../phase-module.ts';
import { notTheDecider } from './decider.ts';

type ConfirmStep = Step<PublicNoticePhase, 'confirm'>;

/** The one who publishes confirms, from the day after the notice's last day on, when no objection is open or founded. */
export function confirm(step: ConfirmStep): Decision {
  const refused = notTheDecider(step) ?? stillRunning(step) ?? objected(step);
  if (refused !== undefined) return refused;
  const entered = step.enter(step.phase.next);
  if (!entered.ok) return entered;
  const { on, actor } = step.context;
  const { documentNumber } = step.command;
  const number = documentNumber === undefined ? {} : { documentNumber };
  return accept({ type: 'confirmed', on, by: actor, phase: step.phase.id, ...number }, ...entered.events);
}

function stillRunning(step: ConfirmStep): Decision | undefined {
  const { plugin, on } = step.context;
  const { notice } = step.state;
  if (notice !== undefined && on > notice.lastDay) return undefined;
  const slots = {
    workingDays: String(notice?.workingDays ?? ''),
    lastDay: notice?.lastDay ?? '',
    today: on,
  };
  return refuse('NOTICE_STILL_RUNNING', slots, { plugin, citation: step.phase.citations.run });
}

function objected(step: ConfirmStep): Decision | undefined {
  const { plugin } = step.context;
  const { objections } = step.state;
  const { citations } = step.phase;
  if (objections.some(({ status }) => status === 'founded')) {
    return refuse('OBJECTION_UPHELD', {}, { plugin, citation: citations.upheld });
  }
  const open = objections.filter(({ status }) => status === 'open').length;
  if (open === 0) return undefined;
  return refuse('OBJECTION_OPEN', { count: String(open) }, { plugin, citation: citations.confirm });
}
