import { fail } from '@shifan/errors';
import { findNotice } from '@shifan/rules';
import { lawContract } from '../contract/law.ts';
import { open } from '../trpc/may.ts';
import { getPlugin } from './installed-plugins.ts';

const { input, output } = lawContract.notice;

export const notice = open('law.notice')
  .input(input)
  .output(output)
  .query(({ input: { jurisdiction, noticeId, authority } }) => {
    const query = authority === undefined ? { id: noticeId } : { id: noticeId, authority };
    return findNotice(getPlugin(jurisdiction), query) ?? fail('NOTICE_UNKNOWN', { notice: noticeId });
  });
