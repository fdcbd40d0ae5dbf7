import { getCase } from '@shifan/db';
import { failWith } from '@shifan/errors';
import { barredDraft } from '../cases/actions.ts';
import { applyCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { summaryOf } from '../cases/summary.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.withdraw;

export const withdraw = may('applications.withdraw')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'applications.withdraw', input: asked }, async (step) => {
      const barred = barredDraft('withdraw', step.file);
      if (barred) failWith(barred);
      await applyCommand(step, { do: 'withdraw', reasons: asked.reasons });
      return summaryOf(await getCase(step.tx, asked), ctx.today);
    }),
  );
