import { getCase } from '@shifan/db';
import type { CaseSummary } from '../contract/case.ts';
import { applyCommand, type CaseStep } from './apply-command.ts';
import { summaryOf } from './summary.ts';

/** Closes a case at the level that has it; its places come free while the notice is open. */
export async function declineCase(step: CaseStep, reasons: string): Promise<CaseSummary> {
  await applyCommand(step, { do: 'decline', reasons });
  return summaryOf(await getCase(step.tx, step.file), step.ctx.today);
}
