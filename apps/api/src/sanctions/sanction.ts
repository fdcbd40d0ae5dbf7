import { getCase } from '@shifan/db';
import { applyCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { summaryOf } from '../cases/summary.ts';
import { sanctionsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { recordOf } from './record-of.ts';

const { input, output } = sanctionsContract.sanction;

/** 取消创建资格 or 撤销认定命名: on a ground of the law, with the case's own record that proves it. */
export const sanction = may('sanctions.sanction')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'sanctions.sanction', input: asked }, async (step) => {
      const { tx, file } = step;
      const { ground, reasons } = asked;
      const record = await recordOf(tx, file, asked);
      await applyCommand(step, { do: 'sanction', ground, record, reasons });
      return summaryOf(await getCase(tx, file), ctx.today);
    }),
  );
