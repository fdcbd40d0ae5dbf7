import type { CaseFile } from '@shifan/db';
import { refusal } from '@shifan/errors';
import { allowedCommands, commandLabels, type ProcessContext, stageLabels } from '@shifan/process';
import type { Action } from '../contract/case.ts';
import { refusalDto } from '../law/clause.ts';
import type { Role } from '../contract/session.ts';
import { ROLE_NAMES } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { actorOf, processContext, stateOf } from './process-context.ts';

/** What this person may think of doing with a case: each allowed, or refused with the engine's reason and clause. */
export function actionsOn(file: CaseFile, ctx: SignedInContext, places?: ProcessContext['places']): Action[] {
  const { person, today } = ctx;
  if (person.role === 'auditor') return [];
  const who = { actor: actorOf(person), on: today, ...(person.unit ? { unit: person.unit.id } : {}) };
  const context = { ...processContext(file, who), ...(places ? { places } : {}) };
  return allowedCommands(stateOf(file), context).map((command): Action => {
    const label = commandLabels[command.do];
    const barred = barredByRole(command.do, ctx) ?? barredDraft(command.do, file);
    if (barred) return { do: command.do, label, allowed: false, refusal: refusalDto(barred) };
    if (command.allowed) return { do: command.do, label, allowed: true };
    return { do: command.do, label, allowed: false, refusal: refusalDto(command.refusal) };
  });
}

type Act = keyof typeof commandLabels;

const APPROVERS: Partial<Record<Act, readonly string[]>> = {
  recommend: RIGHTS['review.recommend'],
  propose: RIGHTS['publicNotices.publish'],
  confirm: RIGHTS['publicNotices.confirm'],
};

/** Who decides where this reviewer only prepares. */
const APPROVER_BESIDE: Partial<Record<Role, Role>> = {
  'provincial-reviewer': 'provincial-approver',
  'ministry-reviewer': 'ministry-approver',
};

function barredByRole(command: Act, ctx: SignedInContext) {
  const approvers = APPROVERS[command];
  if (!approvers || approvers.includes(ctx.person.role)) return undefined;
  const own = APPROVER_BESIDE[ctx.person.role];
  if (!own || !approvers.includes(own)) return refusal('FORBIDDEN');
  return refusal('APPROVER_ONLY', { command: commandLabels[command], role: ROLE_NAMES[own] });
}

/** A draft that was never submitted has nothing to withdraw. */
export function barredDraft(command: string, file: CaseFile) {
  if (command !== 'withdraw' || file.submitted) return undefined;
  const slots = { stage: stageLabels.draft, command: commandLabels.withdraw, because: '申报还没有提交' };
  return refusal('COMMAND_NOT_ALLOWED', slots);
}
