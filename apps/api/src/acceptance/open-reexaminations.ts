import { type CaseFile, type Tx } from '@shifan/db';
import { isShifanError } from '@shifan/errors';
import { applyCommand, checkCommand } from '../cases/apply-command.ts';
import { lockInOrder, refuseStale } from '../cases/lock-in-order.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import type { RefusalDto } from '../contract/scalars.ts';
import { refusalDto } from '../law/clause.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';

const { input, output } = acceptanceContract.openReexaminations;

type Campaign = { tx: Tx; ctx: SignedInContext; commandId: string };

/** Case by case: one whose day has not come says so and holds up no other. */
export const openReexaminations = may('acceptance.openReexaminations')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'acceptance.openReexaminations', input: asked }, async (tx) => {
      const campaign = { tx, ctx, commandId: asked.commandId };
      const results = [];
      for (const { file, expected } of await lockInOrder(tx, asked.cases)) {
        const refused = await openOne(campaign, file, expected);
        results.push({ caseId: file.caseId, ok: !refused, ...(refused ? { refusal: refused } : {}) });
      }
      return results;
    }),
  );

async function openOne(campaign: Campaign, file: CaseFile, expected: number): Promise<RefusalDto | undefined> {
  const step = { ...campaign, file };
  try {
    refuseStale(file, expected);
    checkCommand(step, { do: 'open-reexamination' });
  } catch (error) {
    if (!isShifanError(error)) throw error;
    return refusalDto(error);
  }
  await applyCommand(step, { do: 'open-reexamination' });
  return undefined;
}
