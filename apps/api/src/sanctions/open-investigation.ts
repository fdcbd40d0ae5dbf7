import { openInvestigation as open } from '@shifan/db';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { sanctionsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { refuseClosed } from './refuse-closed.ts';
import { investigationDto } from './sanction-dto.ts';

const { input, output } = sanctionsContract.openInvestigation;

export const openInvestigation = may('sanctions.openInvestigation')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'sanctions.openInvestigation', input: asked }, async ({ tx, file }) => {
      refuseClosed(file, '立案调查');
      const by = { id: ctx.person.id, name: ctx.person.name };
      return investigationDto(await open(tx, file, { openedOn: ctx.today, about: asked.about, by }));
    }),
  );
