import type { PublicNoticePhase } from '@shifan/rules';
import { accept, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import { close } from '../../close.ts';
import type { Objection } from '../../state.ts';
import { notAllowed } from '../not-allowed.ts';
import type { Step } from '../phase-module.ts';
import { notTheDecider } from './decider.ts';

type SettleStep = Step<PublicNoticePhase, 'settle-objection'>;

/** The one who publishes settles an objection after verification, named by its id or the oldest open one. A founded one closes the case. */
export function settleObjection(step: SettleStep): Decision {
  const wrongActor = notTheDecider(step);
  if (wrongActor !== undefined) return wrongActor;
  const objection = find(step);
  if ('refused' in objection) return objection.refused;
  const { on, actor } = step.context;
  const { founded, reasons } = step.command;
  const settled = {
    type: 'objection-settled' as const,
    on,
    by: actor,
    objection: objection.id,
    founded,
    ...(reasons === undefined ? {} : { reasons }),
  };
  if (!founded) return accept(settled);
  return accept(settled, close(step, 'objection-upheld'));
}

function find(step: SettleStep): Objection | { refused: Decision } {
  const { state, phase, command, context } = step;
  const rest = { plugin: context.plugin, citation: phase.citations.settle };
  const wanted = command.objection;
  if (wanted === undefined) {
    const oldest = state.objections.find(({ status }) => status === 'open');
    return oldest ?? { refused: notAllowed(step, '没有待核实的异议', phase.citations.settle) };
  }
  const objection = state.objections.find(({ id }) => id === wanted);
  if (objection === undefined) return { refused: refuse('OBJECTION_UNKNOWN', { objection: wanted }, rest) };
  if (objection.status === 'open') return objection;
  const settledOn = objection.settledOn ?? objection.on;
  return { refused: refuse('OBJECTION_SETTLED', { objection: wanted, settledOn }, rest) };
}
