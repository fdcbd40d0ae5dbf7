import type { PublicNoticeDto } from '../../contract/public-notices.ts';
import type { Html } from '../html.ts';
import { mark, type Tone } from '../parts/mark.ts';

type Outcome = NonNullable<PublicNoticeDto['items'][number]['outcome']>;

/** What became of a listed unit, by what the notice was of. */
export const OUTCOMES: Record<PublicNoticeDto['phase'], Record<Outcome, string>> = {
  'notice-candidate': { confirmed: '已确定为创建对象', 'objection-upheld': '异议属实，不作为创建对象' },
  'notice-designation': { confirmed: '已正式认定', 'objection-upheld': '异议属实，不予认定' },
};

export const STATUSES: Record<PublicNoticeDto['status'], { word: string; tone: Tone }> = {
  running: { word: '公示中', tone: 'action' },
  ended: { word: '公示期满', tone: 'plain' },
  settled: { word: '已办结', tone: 'done' },
};

/** Where a public notice stands. */
export function noticeStatus(status: PublicNoticeDto['status']): Html {
  const { word, tone } = STATUSES[status];
  return mark(tone, word);
}
