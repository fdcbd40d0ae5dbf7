import { listRemarks, resolveRemark as write } from '@shifan/db';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.resolveRemark;

export const resolveRemark = may('review.resolveRemark')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.resolveRemark', input: asked }, async ({ tx }) => {
      await write(tx, asked, { id: asked.remarkId, at: new Date(ctx.now).toISOString() });
      return listRemarks(tx, asked);
    }),
  );
