import { countPublicNotices, listPublicNotices, withPublic } from '@shifan/db';
import type { NoticeStatus, PublicNoticeDto } from '../contract/public-notices.ts';
import type { Context } from '../trpc/context.ts';
import { noticeDto } from './notice-dto.ts';

type Asked = { status: NoticeStatus | undefined; page: number; size: number };
type NoticePage = { rows: PublicNoticeDto[]; total: number; page: number; pages: number };

/** A page of all notices there ever were, the latest first; of pages beyond the last the last. */
export function pageOfNotices(
  { services, today }: Pick<Context, 'services' | 'today'>,
  { status, page, size }: Asked,
): Promise<NoticePage> {
  const filter = { ...(status ? { status } : {}), today };
  return withPublic(services.pools.public, {}, async (tx) => {
    const total = await countPublicNotices(tx, filter);
    const pages = Math.max(1, Math.ceil(total / size));
    const shown = Math.min(page, pages);
    const notices = await listPublicNotices(tx, { ...filter, limit: size, offset: (shown - 1) * size });
    return { rows: notices.map((notice) => noticeDto(notice, today)), total, page: shown, pages };
  });
}
