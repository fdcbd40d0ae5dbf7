import {
  addNoticeCorrection,
  getPublicNotice,
  type ListedName,
  type NoticeChange,
  type PublicNotice,
  type PublicNoticeItem,
} from '@shifan/db';
import { fail } from '@shifan/errors';
import type { z } from 'zod';
import { runOnce } from '../cases/run-case-command.ts';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { correctRegistry } from '../registry/called-now.ts';
import { may } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';

const { input, output } = publicNoticesContract.correct;

type Asked = z.infer<typeof input>;

/**
 * A new version beside the old ones, which stay readable. Who is listed, and for how long, no correction touches. The
 * registry calls a candidate or a title as its notice does.
 */
export const correct = may('publicNotices.correct')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runOnce(ctx, { procedure: 'publicNotices.correct', input: asked }, async (tx) => {
      const notice = await getPublicNotice(tx, asked.id);
      if (notice.tenantId !== ctx.person.tenant.id) fail('NOT_FOUND');
      if (notice.version !== asked.version) {
        fail('PUBLIC_NOTICE_VERSION_STALE', { current: String(notice.version) });
      }
      const { title, names, changes } = correctionOf(notice, asked);
      if (changes.length === 0) fail('PUBLIC_NOTICE_UNCHANGED');
      await addNoticeCorrection(tx, notice, {
        version: notice.version + 1,
        title,
        names,
        changes,
        reason: asked.reason,
        at: new Date(ctx.now).toISOString(),
        by: ctx.person.id,
      });
      await correctRegistry(tx, asked.names ?? []);
      return noticeDto(await getPublicNotice(tx, asked.id), ctx.today);
    }),
  );

type Correction = { title: string; names: Record<string, ListedName>; changes: NoticeChange[] };

/** The names of all listed units as they read from now on, and what of it is new. */
function correctionOf(notice: PublicNotice, asked: Asked): Correction {
  const { title = notice.title, names: wanted = [] } = asked;
  const changes = changed('标题', notice.title, title);
  const names: Record<string, ListedName> = {};
  for (const item of notice.items) names[item.caseId] = { name: item.name, operatorName: item.operatorName };
  for (const one of wanted) {
    const item = listed(notice, one);
    const { name = item.name, operatorName = item.operatorName } = one;
    names[item.caseId] = { name, operatorName };
    changes.push(...changed(`“${item.name}”的名称`, item.name, name));
    changes.push(...changed(`“${item.name}”的运营单位`, item.operatorName, operatorName));
  }
  return { title, names, changes };
}

function listed(notice: PublicNotice, one: { tenantId: string; caseId: string }): PublicNoticeItem {
  const found = notice.items.find((item) => item.tenantId === one.tenantId && item.caseId === one.caseId);
  return found ?? fail('PUBLIC_NOTICE_CASE_UNKNOWN');
}

function changed(field: string, before: string, after: string): NoticeChange[] {
  return before === after ? [] : [{ field, before, after }];
}
