import { rejectPluginBundle } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { bundleDto } from './bundle-dto.ts';

const { input, output } = designerContract.rejectBundle;

/** Sends a bundle back, with reasons; who proposed it takes it back the same way. */
export const rejectBundle = may('designer.rejectBundle')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'designer.rejectBundle', input: asked }, async (tx) => {
      const { id, name, tenant } = ctx.person;
      const step = { by: { id, name }, at: new Date(ctx.now).toISOString(), reasons: asked.reasons };
      return bundleDto(await rejectPluginBundle(tx, { tenantId: tenant.id, id: asked.id }, step), ctx.person);
    }),
  );
