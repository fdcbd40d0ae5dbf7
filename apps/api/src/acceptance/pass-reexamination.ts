import { runCaseCommand } from '../cases/run-case-command.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import { may } from '../trpc/may.ts';
import { decideOnConclusion } from './decide-on-conclusion.ts';

const { input, output } = acceptanceContract.passReexamination;

export const passReexamination = may('acceptance.passReexamination')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'acceptance.passReexamination', input: asked }, (step) =>
      decideOnConclusion(step, 'pass-reexamination', asked.reasons),
    ),
  );
