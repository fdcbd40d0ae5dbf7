import { runCaseCommand } from '../cases/run-case-command.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import { may } from '../trpc/may.ts';
import { decideOnConclusion } from './decide-on-conclusion.ts';

const { input, output } = acceptanceContract.failReexamination;

export const failReexamination = may('acceptance.failReexamination')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'acceptance.failReexamination', input: asked }, (step) =>
      decideOnConclusion(step, 'fail-reexamination', asked.reasons),
    ),
  );
