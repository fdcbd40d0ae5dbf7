import { concludeInvestigation as conclude, listInvestigations } from '@shifan/db';
import { fail } from '@shifan/errors';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { sanctionsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { investigationDto } from './sanction-dto.ts';

const { input, output } = sanctionsContract.concludeInvestigation;

/** Once, for ever; also of a case that was closed meanwhile, so that no investigation stays open. */
export const concludeInvestigation = may('sanctions.concludeInvestigation')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'sanctions.concludeInvestigation', input: asked }, async ({ tx, file }) => {
      const { investigationId, proven, finding } = asked;
      const own = (await listInvestigations(tx, file)).find(({ id }) => id === investigationId);
      if (!own) return fail('NOT_FOUND');
      if (own.concludedOn !== null) fail('INVESTIGATION_CONCLUDED', { concludedOn: own.concludedOn });
      const by = { id: ctx.person.id, name: ctx.person.name };
      const key = { tenantId: file.tenantId, id: own.id };
      return investigationDto(await conclude(tx, key, { proven, finding, on: ctx.today, by }));
    }),
  );
