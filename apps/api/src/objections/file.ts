import {
  fileObjection,
  findTrackedObjection,
  getPublicNotice,
  hashRequest,
  lockCase,
  type PublicNotice,
  SYSTEM_PERSON,
  withPublic,
  withTenant,
} from '@shifan/db';
import { fail, failWith } from '@shifan/errors';
import { decide } from '@shifan/process';
import { processContext, stateOf } from '../cases/process-context.ts';
import { objectionsContract } from '../contract/objections.ts';
import type { Ref } from '../contract/scalars.ts';
import { isOnAnother } from '../public-notices/on-this-notice.ts';
import type { Context } from '../trpc/context.ts';
import { open } from '../trpc/may.ts';
import { recordObjections } from './record-objections.ts';
import { trackingCode, trackingHash } from './tracking-code.ts';

const { input, output } = objectionsContract.file;

export const file = open('objections.file')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const { services } = ctx;
    const code = trackingCode(services.secret, hashRequest('objections.file', asked));
    const hash = trackingHash(code);
    const received = await withPublic(services.pools.public, { trackingHash: hash }, async (tx) => {
      const earlier = await findTrackedObjection(tx);
      if (earlier) return earlier;
      const notice = await getPublicNotice(tx, asked.publicNoticeId);
      const item = notice.items.find(({ tenantId, caseId }) => tenantId === asked.tenantId && caseId === asked.caseId);
      if (!item) return fail('NOT_FOUND');
      await refuseOutsidePeriod(ctx, item, notice);
      const { publicNoticeId, name, contact, grounds, statement, commandId } = asked;
      await fileObjection(tx, {
        tenantId: item.tenantId,
        caseId: item.caseId,
        caseName: item.name,
        noticeTenantId: notice.tenantId,
        publicNoticeId,
        name,
        contact,
        grounds,
        statement,
        commandId,
        trackingHash: hash,
        at: new Date(ctx.now).toISOString(),
        on: ctx.today,
      });
      return (await findTrackedObjection(tx)) ?? fail('COMMAND_REPLAYED_DIFFERENTLY', { commandId });
    });
    // It is received by now: should its event not follow at once, the next polling writes it.
    await recordObjections(services, { publicNoticeId: asked.publicNoticeId }).catch(() => 0);
    return { trackingCode: code, receivedAt: received.receivedAt };
  });

/** The engine says whether the case's notice still runs; the public itself may not read the case. */
async function refuseOutsidePeriod({ services, today }: Context, ref: Ref, notice: PublicNotice): Promise<void> {
  const system = { tenant: ref.tenantId, level: 'system', person: SYSTEM_PERSON } as const;
  const found = await withTenant(services.pools.jobs, system, (tx) => lockCase(tx, ref));
  if (isOnAnother(found, notice)) fail('OBJECTION_PERIOD_OVER', { lastDay: notice.lastDay, today });
  const context = processContext(found, { actor: 'public', on: today });
  const decision = decide(stateOf(found), { do: 'object' }, context);
  if (!decision.ok) failWith(decision.refusal);
}
