import type { MaterialChange, Phase } from '@shifan/rules';
import { close } from '../close.ts';
import { accept, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { actorsLabel } from '../labels.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';
import { wrongActor } from '../phases/wrong-actor.ts';
import type { Change } from '../state.ts';

type SettleStep = Step<Phase, 'settle-change'>;

/** One change, by its id or the oldest that waits for this actor: those who examine it give their opinion, then it is decided. */
export function settleChange(step: SettleStep): Decision {
  const rule = step.context.plugin.process.change;
  if (rule === undefined) return notAllowed(step, '该办法没有规定重大变化的报告');
  const refused = wrongActor(step, [...rule.opinionBy, rule.by], rule.citations.settle);
  if (refused !== undefined) return refused;
  const change = find(step, rule);
  if ('refused' in change) return change.refused;
  return step.context.actor === rule.by ? settle(step, rule, change) : examine(step, rule, change);
}

function find(step: SettleStep, rule: MaterialChange): Change | { refused: Decision } {
  const { state, context, command } = step;
  const rest = { plugin: context.plugin, citation: rule.citations.settle };
  if (command.change === undefined) {
    const open = state.changes.filter(({ settledOn }) => settledOn === undefined);
    const wanted = context.actor === rule.by ? 'examined' : 'reported';
    const next = open.find(({ status }) => status === wanted) ?? open[0];
    return next ?? { refused: notAllowed(step, '没有需要办理的重大变化', rule.citations.settle) };
  }
  const change = state.changes.find(({ id }) => id === command.change);
  if (change === undefined) return { refused: refuse('CHANGE_UNKNOWN', { change: command.change }, rest) };
  const { settledOn } = change;
  if (settledOn === undefined) return change;
  return { refused: refuse('CHANGE_SETTLED', { change: change.id, settledOn }, rest) };
}

function examine(step: SettleStep, rule: MaterialChange, change: Change): Decision {
  if (change.status === 'examined') return notAllowed(step, '已经提出意见，待决定', rule.citations.opinion);
  const { on, actor } = step.context;
  const { keep } = step.command;
  return accept({ type: 'change-opinion', on, by: actor, change: change.id, keep, ...reasonsOf(step) });
}

/** Kept, all stays as it is; not kept, the candidacy or the title is taken. */
function settle(step: SettleStep, rule: MaterialChange, change: Change): Decision {
  const { plugin, on, actor } = step.context;
  if (change.opinion === undefined) {
    const slots = { accepted: actorsLabel(rule.opinionBy) };
    return refuse('CHANGE_OPINION_MISSING', slots, { plugin, citation: rule.citations.opinion });
  }
  const { keep, round } = step.command;
  const settled = {
    type: 'change-settled' as const,
    on,
    by: actor,
    change: change.id,
    keep,
    ...reasonsOf(step),
    ...(round === undefined ? {} : { round }),
  };
  if (keep) return accept(settled);
  return accept(settled, close(step, step.state.title === undefined ? 'disqualified' : 'revoked'));
}

function reasonsOf({ command: { reasons } }: SettleStep): { reasons?: string } {
  return reasons === undefined ? {} : { reasons };
}
