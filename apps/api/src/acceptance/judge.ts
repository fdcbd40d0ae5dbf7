import { addJudgement, getCase } from '@shifan/db';
import { fail } from '@shifan/errors';
import { levelOf } from '../cases/as-person.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import { refuseUnlessLeftToPerson } from '../review/left-to-person.ts';
import { may } from '../trpc/may.ts';
import { evaluateRound } from './evaluate-round.ts';
import { refuseUnlessGoingOn } from './purpose-at.ts';

const { input, output } = acceptanceContract.judge;

/** A person's word on what the law leaves to a person, for this round alone; what the data decide stays as they do. */
export const judge = may('acceptance.judge')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'acceptance.judge', input: asked }, async ({ tx, file }) => {
      const { criterion, purpose, status, reasons } = asked;
      refuseUnlessGoingOn(file, purpose, '判定');
      const view = await getCase(tx, file);
      const of = { view, purpose, today: ctx.today };
      const { round, verdicts } = await evaluateRound(tx, of);
      const before = verdicts.find((one) => one.criterion === criterion);
      if (!before) return fail('CRITERION_UNKNOWN', { value: criterion });
      refuseUnlessLeftToPerson(before);
      await addJudgement(tx, file, {
        criterion,
        stage: 'designation',
        of: { purpose, round },
        level: levelOf(ctx.person),
        status,
        reasons,
        by: { id: ctx.person.id, name: ctx.person.name },
        at: new Date(ctx.now).toISOString(),
      });
      const now = await evaluateRound(tx, of);
      return now.dto(now.verdicts.find((one) => one.criterion === criterion) ?? before);
    }),
  );
