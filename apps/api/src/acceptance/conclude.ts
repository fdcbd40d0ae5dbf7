import { addConclusion } from '@shifan/db';
import { levelOf } from '../cases/as-person.ts';
import { stateOf } from '../cases/process-context.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import { PURPOSE_NAMES, roundOf } from '../dossiers/purpose.ts';
import { may } from '../trpc/may.ts';
import { conclusionDto } from './conclusion-dto.ts';
import { refuseUnlessGoingOn } from './purpose-at.ts';

const { input, output } = acceptanceContract.conclude;

/** What a level concludes: an opinion below, at the deciding level what its approver will decide on. The last counts. */
export const conclude = may('acceptance.conclude')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'acceptance.conclude', input: asked }, async ({ tx, file }) => {
      const { purpose, outcome, reasons } = asked;
      refuseUnlessGoingOn(file, purpose, `作出${PURPOSE_NAMES[purpose]}结论`);
      const conclusion = await addConclusion(tx, file, {
        purpose,
        round: roundOf(stateOf(file), purpose),
        level: levelOf(ctx.person),
        outcome,
        reasons,
        on: ctx.today,
        at: new Date(ctx.now).toISOString(),
        by: { id: ctx.person.id, name: ctx.person.name },
      });
      return conclusionDto(conclusion);
    }),
  );
