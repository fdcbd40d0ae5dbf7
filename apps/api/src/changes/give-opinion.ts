import { noteChangeOpinion } from '@shifan/db';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { changesContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { changeDto } from './change-dto.ts';
import { settleChange } from './settle-change.ts';

const { input, output } = changesContract.giveOpinion;

/** Those who examine a change say whether to keep or to revoke. */
export const giveOpinion = may('changes.giveOpinion')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'changes.giveOpinion', input: asked }, async (step) => {
      await settleChange(step, 'change-opinion', asked);
      const { keep, reasons } = asked;
      const by = { id: ctx.person.id, name: ctx.person.name };
      const key = { tenantId: asked.tenantId, id: asked.changeId };
      const change = await noteChangeOpinion(step.tx, key, { keep, reasons, by, on: ctx.today });
      return changeDto(step.tx, change, ctx.person);
    }),
  );
