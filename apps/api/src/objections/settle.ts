import { listObjectionFiles, setItemOutcome, settleObjection } from '@shifan/db';
import { fail } from '@shifan/errors';
import { applyCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { objectionsContract } from '../contract/objections.ts';
import { settleIfDone } from '../public-notices/settle-if-done.ts';
import { may } from '../trpc/may.ts';
import { objectionDto } from './objection-dto.ts';

const { input, output } = objectionsContract.settle;

export const settle = may('objections.settle')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'objections.settle', input: asked }, async (step) => {
      const { tx, file } = step;
      const { objectionId, founded, findings, reply } = asked;
      const settled = await settleObjection(
        tx,
        { tenantId: file.tenantId, id: objectionId },
        { founded, findings, reply, on: ctx.today, at: new Date(ctx.now).toISOString(), by: ctx.person.id },
      );
      if (settled.caseId !== file.caseId) fail('NOT_FOUND');
      // A case that another objection or its operator ended has no more events, but this objector is answered too.
      if (file.stage !== 'closed') {
        await applyCommand(step, { do: 'settle-objection', objection: objectionId, founded });
        if (founded) await setItemOutcome(tx, settled, 'objection-upheld');
      }
      await settleIfDone(tx, settled.publicNoticeId, { today: ctx.today });
      return objectionDto(settled, await listObjectionFiles(tx, [settled.id]));
    }),
  );
