import type { PublicNoticeDto } from '@shifan/api';

type Outcome = NonNullable<PublicNoticeDto['items'][number]['outcome']>;

/** What became of a listed unit, by what the notice was of. */
export const NOTICE_OUTCOMES: Record<PublicNoticeDto['phase'], Record<Outcome, string>> = {
  'notice-candidate': { confirmed: '已确定为创建对象', 'objection-upheld': '异议属实，不作为创建对象' },
  'notice-designation': { confirmed: '已正式认定', 'objection-upheld': '异议属实，不予认定' },
};
