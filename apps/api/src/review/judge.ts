import { addJudgement, getCase } from '@shifan/db';
import { fail } from '@shifan/errors';
import { levelOf } from '../cases/as-person.ts';
import { refuseUnlessAtLevel } from '../cases/review-level.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';
import { evaluateCase, verdictDto } from './evaluate-case.ts';
import { refuseUnlessLeftToPerson } from './left-to-person.ts';

const { input, output } = reviewContract.judge;

export const judge = may('review.judge')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.judge', input: asked }, async ({ tx, file }) => {
      refuseUnlessAtLevel(file, ctx, '判定');
      const view = await getCase(tx, asked);
      const before = (await evaluateCase(tx, view)).verdicts.find((one) => one.criterion === asked.criterion);
      if (!before) return fail('CRITERION_UNKNOWN', { value: asked.criterion });
      refuseUnlessLeftToPerson(before);
      await addJudgement(tx, asked, {
        criterion: asked.criterion,
        stage: 'creation',
        level: levelOf(ctx.person),
        status: asked.status,
        reasons: asked.reasons,
        by: { id: ctx.person.id, name: ctx.person.name },
        at: new Date(ctx.now).toISOString(),
      });
      const { verdicts, judgements } = await evaluateCase(tx, view);
      const after = verdicts.find((one) => one.criterion === asked.criterion) ?? before;
      return verdictDto(view, after, judgements);
    }),
  );
