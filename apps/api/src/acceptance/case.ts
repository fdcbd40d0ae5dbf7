import { getCase, listConclusions, logReading } from '@shifan/db';
import { overall } from '@shifan/rules';
import { actionsOn } from '../cases/actions.ts';
import { asPerson } from '../cases/as-person.ts';
import { besideOf } from '../cases/beside-of.ts';
import { summaryOf } from '../cases/summary.ts';
import { acceptanceContract } from '../contract/acceptance.ts';
import { dossierView } from '../dossiers/dossier-view.ts';
import { may } from '../trpc/may.ts';
import { conclusionDto } from './conclusion-dto.ts';
import { evaluateRound } from './evaluate-round.ts';

const { input, output } = acceptanceContract.case;

/** One case on its two references: the standard for designation, and the plan it set itself. */
export const caseView = may('acceptance.case')
  .input(input)
  .output(output)
  .query(({ ctx, input: { purpose, round, ...ref } }) =>
    asPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const found = await evaluateRound(tx, { view, purpose, round, today: ctx.today });
      const { id, name, tenant } = ctx.person;
      const at = new Date(ctx.now).toISOString();
      await logReading(tx, ref, { what: 'case', readerTenantId: tenant.id, reader: { id, name }, at });
      return {
        dossier: found.dossier ? await dossierView({ tx, view, ctx }, found.dossier) : null,
        summary: summaryOf(view, ctx.today),
        conclusions: (await listConclusions(tx, view, { purpose, round: found.round })).map(conclusionDto),
        verdicts: found.verdicts.map(found.dto),
        overall: overall(found.verdicts),
        actions: actionsOn(view, ctx, await besideOf(tx, view, ctx)),
      };
    }),
  );
