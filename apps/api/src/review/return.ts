import { getCase, releaseRemarks } from '@shifan/db';
import { applyCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { summaryOf } from '../cases/summary.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.return;

export const returnForCorrection = may('review.return')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.return', input: asked }, async (step) => {
      await applyCommand(step, { do: 'return', reasons: asked.reasons });
      await releaseRemarks(step.tx, asked);
      return summaryOf(await getCase(step.tx, asked), ctx.today);
    }),
  );
