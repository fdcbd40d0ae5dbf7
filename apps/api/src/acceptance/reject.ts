import { runCaseCommand } from '../cases/run-case-command.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import { may } from '../trpc/may.ts';
import { decideOnConclusion } from './decide-on-conclusion.ts';

const { input, output } = acceptanceContract.reject;

export const reject = may('acceptance.reject')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'acceptance.reject', input: asked }, (step) =>
      decideOnConclusion(step, 'reject-acceptance', asked.reasons),
    ),
  );
