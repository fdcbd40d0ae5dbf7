import { beginNoticeDraft } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { callsContract } from '../contract/calls.ts';
import { may } from '../trpc/may.ts';
import { getComposable } from './composable.ts';
import { titleOf } from './draft-of.ts';
import { firstContent } from './first-content.ts';

const { input, output } = callsContract.begin;

export const begin = may('calls.begin')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'calls.begin', input: asked }, async (tx) => {
      const { id, name, tenant, unit } = ctx.person;
      const { plugin, above } = getComposable({ tenant: tenant.id, today: ctx.today }, asked);
      const composing = { plugin, above, tenant: tenant.id, today: ctx.today };
      const content = firstContent(composing, unit?.name ?? tenant.name);
      const draft = await beginNoticeDraft(tx, {
        tenantId: tenant.id,
        jurisdiction: plugin.id,
        narrows: above?.id ?? null,
        title: titleOf(content),
        year: content.year,
        content,
        by: { id, name },
        at: new Date(ctx.now).toISOString(),
      });
      return { id: draft.id };
    }),
  );
