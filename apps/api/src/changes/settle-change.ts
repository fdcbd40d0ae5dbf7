import { fail } from '@shifan/errors';
import { actorLabels, commandLabels } from '@shifan/process';
import { applyCommand, type CaseStep, checkCommand } from '../cases/apply-command.ts';
import { actorOf } from '../cases/process-context.ts';

type Said = { changeId: string; keep: boolean; reasons: string; round?: string | undefined };

/**
 * To the engine an opinion and the decision are one command; which it is follows from who gives it. Whoever asks for the one
 * and has only the other is told so, and nothing happens.
 */
export async function settleChange(
  step: CaseStep,
  expected: 'change-opinion' | 'change-settled',
  said: Said,
): Promise<void> {
  const { changeId, keep, reasons, round } = said;
  const command = { do: 'settle-change', change: changeId, keep, reasons, ...(round ? { round } : {}) } as const;
  if (!checkCommand(step, command).some(({ type }) => type === expected)) {
    const own = expected === 'change-opinion' ? '负责审核的主管部门' : '负责认定的主管部门';
    const slots = { command: commandLabels['settle-change'], accepted: own };
    fail('ACTOR_NOT_ALLOWED', { ...slots, actor: actorLabels[actorOf(step.ctx.person)] });
  }
  await applyCommand(step, command);
}
