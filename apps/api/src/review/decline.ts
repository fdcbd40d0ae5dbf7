import { declineCase } from '../cases/decline-case.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { reviewContract } from '../contract/review.ts';
import { may } from '../trpc/may.ts';

const { input, output } = reviewContract.decline;

export const decline = may('review.decline')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'review.decline', input: asked }, (step) => declineCase(step, asked.reasons)),
  );
