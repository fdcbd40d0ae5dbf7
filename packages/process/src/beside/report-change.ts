import { periodEnd } from '@shifan/calendar';
import { parameterValue } from '@shifan/rules';
import type { MaterialChange, Phase } from '@shifan/rules';
import { accept, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { notAllowed } from '../phases/not-allowed.ts';
import type { Step } from '../phases/phase-module.ts';
import { wholeParameter } from '../phases/whole-parameter.ts';
import { wrongActor } from '../phases/wrong-actor.ts';
import { beforeCreation } from './from-creation-on.ts';

type ReportStep = Step<Phase, 'report-change'>;

/** The operator reports a material change, from the creation-period on; late is noted and never refused. */
export function reportChange(step: ReportStep): Decision {
  const rule = step.context.plugin.process.change;
  if (rule === undefined) return notAllowed(step, '该办法没有规定重大变化的报告');
  const refused = wrongActor(step, ['operator'], rule.citations.report) ?? beforeCreation(step) ?? unfit(step, rule);
  return refused ?? accept(reported(step, rule));
}

function unfit(step: ReportStep, rule: MaterialChange): Decision | undefined {
  const { plugin, on } = step.context;
  const rest = { plugin, citation: rule.citations.report };
  const { eventOn = on } = step.command;
  if (eventOn > on) return refuse('CHANGE_NOT_HAPPENED', { eventOn, today: on }, rest);
  const change = idOf(step);
  const taken = step.state.changes.some(({ id }) => id === change);
  return taken ? refuse('CHANGE_DUPLICATE', { change }, rest) : undefined;
}

function idOf({ command, state }: ReportStep): string {
  return command.change ?? `change-${state.changes.length + 1}`;
}

function reported(step: ReportStep, rule: MaterialChange) {
  const { plugin, notice, calendar, on, actor } = step.context;
  const { eventOn = on, sort, description } = step.command;
  const months = wholeParameter(plugin, parameterValue(plugin, rule.months, on, notice));
  const end = periodEnd(calendar, { from: eventOn, months });
  return {
    type: 'change-reported' as const,
    on,
    by: actor,
    change: idOf(step),
    eventOn,
    deadline: end.date,
    nominalDeadline: end.nominal,
    months,
    late: on > end.date,
    ...(sort === undefined ? {} : { sort }),
    ...(description === undefined ? {} : { description }),
  };
}
