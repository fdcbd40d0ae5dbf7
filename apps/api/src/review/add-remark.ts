import { addRemark as write, listRemarks } from '@shifan/db';
import { levelOf } from '../cases/as-person.ts';
import { refuseUnlessAtLevel } from '../cases/review-level.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';
import { remarkLabel } from './remark-label.ts';

const { input, output } = reviewContract.addRemark;

export const addRemark = may('review.addRemark')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.addRemark', input: asked }, async ({ tx, file }) => {
      refuseUnlessAtLevel(file, ctx, '批注');
      await write(tx, asked, {
        path: asked.path,
        label: remarkLabel(file, asked.path),
        text: asked.text,
        level: levelOf(ctx.person),
        by: { id: ctx.person.id, name: ctx.person.name },
        at: new Date(ctx.now).toISOString(),
      });
      return listRemarks(tx, asked);
    }),
  );
