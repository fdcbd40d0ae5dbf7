import { findEnactment, proposeEnactment } from '@shifan/db';
import { fail } from '@shifan/errors';
import { runOnce } from '../cases/run-case-command.ts';
import { enactmentsContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { getDraftOf } from './drafts.ts';
import { enactmentDto } from './enactment-dto.ts';

const { input, output } = enactmentsContract.propose;

/** The first of two persons: by which document, and from which day on. It gives no force before the second approves. */
export const propose = may('enactments.propose')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'enactments.propose', input: asked }, async (tx) => {
      const { id, name, tenant } = ctx.person;
      const { documentNumber, inForceOn } = asked;
      const plugin = getDraftOf(tenant.id, asked.jurisdiction);
      const key = { tenantId: tenant.id, jurisdiction: plugin.id };
      const standing = await findEnactment(tx, key);
      if (standing) {
        fail('ENACTMENT_STANDING', { jurisdiction: plugin.title, documentNumber: standing.documentNumber });
      }
      const at = new Date(ctx.now).toISOString();
      return enactmentDto(await proposeEnactment(tx, { ...key, documentNumber, inForceOn, by: { id, name }, at }));
    }),
  );
