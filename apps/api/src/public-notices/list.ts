import { listPublicNotices, withPublic } from '@shifan/db';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { open } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';

const { input, output } = publicNoticesContract.list;

export const list = open('publicNotices.list')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { status } }) => {
    const filter = { today: ctx.today, ...(status ? { status } : {}) };
    const notices = await withPublic(ctx.services.pools.public, {}, (tx) => listPublicNotices(tx, filter));
    return notices.map((notice) => noticeDto(notice, ctx.today));
  });
