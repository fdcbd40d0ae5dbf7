import { getCase } from '@shifan/db';
import { applyCommand, type CaseStep, checkCommand } from '../cases/apply-command.ts';
import { summaryOf } from '../cases/summary.ts';
import type { CaseSummary } from '../contract/case.ts';
import { type Concluding, conclusionFor } from './conclusion-wanted.ts';

type Decided = Exclude<Concluding, 'accept'>;

/** The deciding approver's word on one case, after another person's conclusion to the same end. */
export async function decideOnConclusion(step: CaseStep, command: Decided, reasons: string): Promise<CaseSummary> {
  const { tx, file, ctx } = step;
  checkCommand(step, { do: command, reasons });
  const purpose = command === 'reject-acceptance' ? 'acceptance' : 'reexamination';
  await conclusionFor(tx, file, { command, purpose, ctx });
  await applyCommand(step, { do: command, reasons });
  return summaryOf(await getCase(tx, file), ctx.today);
}
