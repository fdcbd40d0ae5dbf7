import { settleMaterialChange } from '@shifan/db';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { changesContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { changeDto } from './change-dto.ts';
import { settleChange } from './settle-change.ts';

const { input, output } = changesContract.settle;

/** The deciding authority keeps or revokes, in the year's round of work. */
export const settle = may('changes.settle')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'changes.settle', input: asked }, async (step) => {
      await settleChange(step, 'change-settled', asked);
      const { keep, reasons, round } = asked;
      const by = { id: ctx.person.id, name: ctx.person.name };
      const key = { tenantId: asked.tenantId, id: asked.changeId };
      const change = await settleMaterialChange(step.tx, key, { keep, reasons, round, by, on: ctx.today });
      return changeDto(step.tx, change, ctx.person);
    }),
  );
