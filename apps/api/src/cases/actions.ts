import type { CaseFile } from '@shifan/db';
import { type Refusal, refusal } from '@shifan/errors';
import { allowedCommands, type CommandName, commandLabels, stageLabels } from '@shifan/process';
import type { Action } from '../contract/case.ts';
import { refusalDto } from '../law/clause.ts';
import type { Role } from '../contract/session.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { whoActs } from './apply-command.ts';
import { levelOf } from './as-person.ts';
import { type Acting, processContext, stateOf } from './process-context.ts';

/** What the engine cannot know of a case: places, what gives a draft law force, and refusals that records speak for. */
export type Beside = Pick<Acting, 'places' | 'enactment'> & { refused?: Partial<Record<CommandName, Refusal>> };

/** What this person may think of doing with a case: each allowed, or refused with the engine's reason and clause. */
export function actionsOn(file: CaseFile, ctx: SignedInContext, beside: Beside = {}): Action[] {
  if (ctx.person.role === 'auditor') return [];
  const { refused = {}, ...known } = beside;
  const context = processContext(file, { ...whoActs(ctx), ...known });
  return allowedCommands(stateOf(file), context)
    .filter((command) => !NOBODY_GIVES.includes(command.do))
    .map((command): Action => {
      const shown = { do: command.do, label: commandLabels[command.do] };
      const barred = barredByRole(command.do, file, ctx) ?? barredDraft(command.do, file);
      const because = barred ?? (command.allowed ? refused[command.do] : command.refusal);
      return because ? { ...shown, allowed: false, refusal: refusalDto(because) } : { ...shown, allowed: true };
    });
}

/** What ends by itself is recorded by the system; a year's report has no screen of its own. */
const NOBODY_GIVES: readonly CommandName[] = ['expire', 'report-year'];

const APPROVERS: Partial<Record<CommandName, readonly string[]>> = {
  recommend: RIGHTS['review.recommend'],
  propose: RIGHTS['publicNotices.publish'],
  accept: RIGHTS['publicNotices.publish'],
  confirm: RIGHTS['publicNotices.confirm'],
  'reject-acceptance': RIGHTS['acceptance.reject'],
  'open-reexamination': RIGHTS['acceptance.openReexaminations'],
  'pass-reexamination': RIGHTS['acceptance.passReexamination'],
  'fail-reexamination': RIGHTS['acceptance.failReexamination'],
  sanction: RIGHTS['sanctions.sanction'],
};

/** Who decides where this reviewer only prepares. */
const APPROVER_BESIDE: Partial<Record<Role, Role>> = {
  'provincial-reviewer': 'provincial-approver',
  'ministry-reviewer': 'ministry-approver',
};

function barredByRole(command: CommandName, file: CaseFile, ctx: SignedInContext) {
  const approvers = approversOf(command, file, ctx);
  if (!approvers || approvers.includes(ctx.person.role)) return undefined;
  const own = APPROVER_BESIDE[ctx.person.role];
  if (!own || !approvers.includes(own)) return refusal('FORBIDDEN');
  return refusal('APPROVER_ONLY', { command: commandLabels[command], role: ROLE_NAMES[own] });
}

/** A change is examined by any officer of the level that gives the opinion; the decision is an approver's. */
function approversOf(command: CommandName, file: CaseFile, ctx: SignedInContext) {
  if (command !== 'settle-change') return APPROVERS[command];
  return levelOf(ctx.person) === file.decider ? RIGHTS['changes.settle'] : RIGHTS['changes.giveOpinion'];
}

/** A draft that was never submitted has nothing to withdraw. */
export function barredDraft(command: string, file: CaseFile) {
  if (command !== 'withdraw' || file.submitted) return undefined;
  const slots = { stage: stageLabels.draft, command: commandLabels.withdraw, because: '申报还没有提交' };
  return refusal('COMMAND_NOT_ALLOWED', slots);
}
