import { discardNoticeDraft } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { callsContract } from '../contract/calls.ts';
import { may } from '../trpc/may.ts';

const { input, output } = callsContract.discard;

export const discard = may('calls.discard')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'calls.discard', input: asked }, async (tx) => {
      const { id: personId, name, tenant } = ctx.person;
      const key = { tenantId: tenant.id, id: asked.id, version: asked.version };
      await discardNoticeDraft(tx, key, { by: { id: personId, name }, at: new Date(ctx.now).toISOString() });
      return { id: asked.id };
    }),
  );
