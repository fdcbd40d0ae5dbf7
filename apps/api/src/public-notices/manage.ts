import {
  type CaseView,
  findCase,
  getPublicNotice,
  listObjectionFiles,
  listObjections,
  logReading,
  type Tx,
} from '@shifan/db';
import { fail } from '@shifan/errors';
import { actionsOn } from '../cases/actions.ts';
import { asPerson } from '../cases/as-person.ts';
import { besideOf } from '../cases/beside-of.ts';
import { summaryOf } from '../cases/summary.ts';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { objectionDto } from '../objections/objection-dto.ts';
import { recordObjections } from '../objections/record-objections.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';
import { settleIfDone } from './settle-if-done.ts';

const { input, output } = publicNoticesContract.manage;

export const manage = may('publicNotices.manage')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { id } }) => {
    await recordObjections(ctx.services, { publicNoticeId: id });
    return asPerson(ctx, async (tx) => {
      const { tenantId } = await getPublicNotice(tx, id);
      if (tenantId !== ctx.person.tenant.id) fail('NOT_FOUND');
      // An objection upheld, or an operator that withdrew, while it still ran may have left nothing to confirm.
      const notice = await settleIfDone(tx, id, { today: ctx.today });
      const objections = await listObjections(tx, { noticeTenantId: notice.tenantId, publicNoticeId: id });
      const evidence = await listObjectionFiles(
        tx,
        objections.map(({ id: one }) => one),
      );
      const views: CaseView[] = [];
      for (const item of notice.items) {
        const view = await findCase(tx, item);
        if (view) views.push(view);
      }
      await noteReading(
        tx,
        ctx,
        views.filter((view) => objections.some(({ caseId }) => caseId === view.caseId)),
      );
      const cases = [];
      for (const view of views) {
        const actions = actionsOn(view, ctx, await besideOf(tx, view, ctx));
        cases.push({ summary: summaryOf(view, ctx.today), actions });
      }
      return {
        notice: noticeDto(notice, ctx.today),
        objections: objections.map((one) => objectionDto(one, evidence)),
        cases,
      };
    });
  });

/** Names and contacts of objectors were shown: who read them is noted. */
async function noteReading(tx: Tx, ctx: SignedInContext, views: CaseView[]): Promise<void> {
  const { id, name, tenant } = ctx.person;
  const at = new Date(ctx.now).toISOString();
  for (const view of views) {
    await logReading(tx, view, { what: 'objections', readerTenantId: tenant.id, reader: { id, name }, at });
  }
}
