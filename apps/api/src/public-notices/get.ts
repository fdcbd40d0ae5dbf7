import { getPublicNotice, withPublic } from '@shifan/db';
import { publicNoticesContract } from '../contract/public-notices.ts';
import { open } from '../trpc/may.ts';
import { noticeDto } from './notice-dto.ts';

const { input, output } = publicNoticesContract.get;

export const get = open('publicNotices.get')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: { id } }) => {
    const notice = await withPublic(ctx.services.pools.public, {}, (tx) => getPublicNotice(tx, id));
    return noticeDto(notice, ctx.today);
  });
