import { getCase, listMaterialChanges } from '@shifan/db';
import { fail } from '@shifan/errors';
import { parameterValue } from '@shifan/rules';
import { actionsOn } from '../cases/actions.ts';
import { readAsPerson } from '../cases/as-person.ts';
import { lawOf } from '../cases/process-context.ts';
import { changesContract, type ChangeDto } from '../contract/supervision.ts';
import { clauseOf } from '../law/clause.ts';
import { may } from '../trpc/may.ts';
import { changeDto } from './change-dto.ts';

const { input, output } = changesContract.ofCase;

export const ofCase = may('changes.ofCase')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const { plugin, notice } = lawOf(view);
      const law = plugin.process.change ?? fail('CHANGE_NOT_PROVIDED', { jurisdiction: plugin.shortTitle });
      const changes: ChangeDto[] = [];
      for (const change of await listMaterialChanges(tx, ref)) changes.push(await changeDto(tx, change, ctx.person));
      return {
        changes,
        actions: actionsOn(view, ctx),
        clause: clauseOf(plugin, law.citations.report),
        months: Number(parameterValue(plugin, law.months, ctx.today, notice).value),
      };
    }),
  );
