import { approveEnactment } from '@shifan/db';
import { runOnce } from '../cases/run-case-command.ts';
import { enactmentsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { enactmentDto } from './enactment-dto.ts';

const { input, output } = enactmentsContract.approve;

/** The second of two persons. From the day it names on, the draft is law and titles can be granted under it. */
export const approve = may('enactments.approve')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'enactments.approve', input: asked }, async (tx) => {
      const { id, name, tenant } = ctx.person;
      const at = new Date(ctx.now).toISOString();
      return enactmentDto(await approveEnactment(tx, { tenantId: tenant.id, id: asked.id }, { by: { id, name }, at }));
    }),
  );
