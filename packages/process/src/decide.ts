import type { Phase, PublicNoticePhase } from '@shifan/rules';
import { besidePhases } from './beside/beside.ts';
import { withdrawByOperator } from './beside/withdraw.ts';
import { phaseById, startPhase } from './chains.ts';
import { COMMANDS, isCommandName } from './commands.ts';
import type { Command, CommandName } from './commands.ts';
import type { ProcessContext } from './context.ts';
import { refuse } from './decision.ts';
import type { Decision } from './decision.ts';
import { closedReasonLabels, commandLabels } from './labels.ts';
import { notAllowed } from './phases/not-allowed.ts';
import { run } from './phases/phase-module.ts';
import type { Step } from './phases/phase-module.ts';
import { phaseModules } from './phases/registry.ts';
import type { CaseState } from './state.ts';

/**
 * The decider: what a command does to a case on a day, by whom; events or a refusal with its clause. Pure.
 * Expected refusals are values; it throws PROCESS_INVALID alone, for a plugin that definePlugin would not have let pass.
 *
 * Example: `decide(initialState(), { do: 'submit' }, context)` → `{ ok: true, events: [{ type: 'submitted', … }] }`.
 */
export function decide(state: CaseState, command: Command, context: ProcessContext): Decision {
  const name: string = command.do;
  if (!isCommandName(name)) return refuse('COMMAND_UNKNOWN', { value: name, accepted: COMMANDS.join('、') });
  const step = stepOf(state, command, context);
  const refused = closed(step) ?? outOfOrder(step);
  if (refused !== undefined) return refused;
  if (command.do === 'withdraw' && context.actor === 'operator') {
    return withdrawByOperator({ ...step, command });
  }
  return run(besidePhases, step) ?? phaseModules[step.phase.phase].decide(step) ?? elsewhere(step);
}

function stepOf(state: CaseState, command: Command, context: ProcessContext): Step<Phase> {
  const { plugin } = context;
  const phase = state.phase === null ? startPhase(plugin) : phaseById(plugin, state.phase);
  const enter = (id: string): Decision => {
    const next = phaseById(plugin, id);
    return phaseModules[next.phase].enter({ ...step, phase: next });
  };
  const step: Step<Phase> = { phase, state, command, context, enter };
  return step;
}

function closed(step: Step<Phase>): Decision | undefined {
  const { state, context, command } = step;
  if (state.stage !== 'closed') return undefined;
  const { plugin } = context;
  const notice = noticePhase(step);
  if (command.do === 'confirm' && state.closedReason === 'objection-upheld' && notice !== undefined) {
    return refuse('OBJECTION_UPHELD', {}, { plugin, citation: notice.citations.upheld });
  }
  return refuse('CASE_CLOSED', {
    closedOn: state.closedOn ?? '',
    reason: state.closedReason === undefined ? '' : closedReasonLabels[state.closedReason],
    command: commandLabels[command.do],
  });
}

function outOfOrder(step: Step<Phase>): Decision | undefined {
  const { lastOn } = step.state;
  const { on } = step.context;
  if (lastOn === undefined || on >= lastOn) return undefined;
  return refuse('COMMAND_OUT_OF_ORDER', { command: commandLabels[step.command.do], today: on, lastOn });
}

function elsewhere(step: Step<Phase>): Decision {
  const { command, state, context } = step;
  if (command.do !== 'object') return notAllowed(step, BECAUSE[command.do] ?? '不在这一环节办理');
  const { plugin, on } = context;
  const citation = noticePhase(step)?.citations.object;
  if (state.notice === undefined) return refuse('OBJECTION_PERIOD_NOT_OPEN', {}, { plugin, citation });
  return refuse('OBJECTION_PERIOD_OVER', { lastDay: state.notice.lastDay, today: on }, { plugin, citation });
}

function noticePhase(step: Step<Phase>): PublicNoticePhase | undefined {
  const wanted = step.state.notice?.phase;
  const notices = step.context.plugin.process.phases.filter((phase) => phase.phase === 'public-notice');
  return notices.find(({ id }) => id === wanted) ?? notices[0];
}

const IN_REVIEW = '只在审核环节办理';
const IN_NOTICE = '只在公示环节办理';
const IN_CREATION = '只在创建期办理';
const IN_ACCEPTANCE = '只在评估验收环节办理';
const IN_REEXAMINATION = '只在复核环节办理';
const BECAUSE: Partial<Record<CommandName, string>> = {
  submit: '申报已经提交',
  return: IN_REVIEW,
  withdraw: '推荐只能在下一级办理之前撤回',
  decline: IN_REVIEW,
  recommend: IN_REVIEW,
  propose: IN_REVIEW,
  'settle-objection': IN_NOTICE,
  confirm: IN_NOTICE,
  'report-progress': IN_CREATION,
  'apply-acceptance': IN_CREATION,
  accept: IN_ACCEPTANCE,
  'reject-acceptance': IN_ACCEPTANCE,
  'open-reexamination': '认定以后才复核',
  'pass-reexamination': IN_REEXAMINATION,
  'fail-reexamination': IN_REEXAMINATION,
};
