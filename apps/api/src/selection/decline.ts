import { declineCase } from '../cases/decline-case.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { selectionContract } from '../contract/selection.ts';
import { may } from '../trpc/may.ts';

const { input, output } = selectionContract.decline;

export const decline = may('selection.decline')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'selection.decline', input: asked }, (step) => declineCase(step, asked.reasons)),
  );
