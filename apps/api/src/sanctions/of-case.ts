import { getCase, listDishonestyChecks, listInvestigations, logReading } from '@shifan/db';
import { actionsOn } from '../cases/actions.ts';
import { asPerson } from '../cases/as-person.ts';
import { besideOf } from '../cases/beside-of.ts';
import { lawOf } from '../cases/process-context.ts';
import { sanctionsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { checkDto, groundDto, groundsOf, investigationDto } from './sanction-dto.ts';

const { input, output } = sanctionsContract.ofCase;

export const ofCase = may('sanctions.ofCase')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    asPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const { plugin } = lawOf(view);
      const { id, name, tenant } = ctx.person;
      // Findings name people and firms: who read them is noted.
      const at = new Date(ctx.now).toISOString();
      await logReading(tx, ref, { what: 'case', readerTenantId: tenant.id, reader: { id, name }, at });
      return {
        checks: (await listDishonestyChecks(tx, ref)).map(checkDto),
        investigations: (await listInvestigations(tx, ref)).map(investigationDto),
        grounds: groundsOf(plugin).map((ground) => groundDto(plugin, ground)),
        actions: actionsOn(view, ctx, await besideOf(tx, view, ctx)).filter((action) => action.do === 'sanction'),
      };
    }),
  );
