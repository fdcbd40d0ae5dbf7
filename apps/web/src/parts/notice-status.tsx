import type { PublicNoticeDto } from '@shifan/api';
import { StatusMark, type Tone } from '@shifan/ui';
import type { JSX } from 'solid-js';

const STATUSES: Record<PublicNoticeDto['status'], { word: string; tone: Tone }> = {
  running: { word: '公示中', tone: 'action' },
  ended: { word: '公示期满', tone: 'plain' },
  settled: { word: '已办结', tone: 'done' },
};

/** Where a public notice stands. */
export function NoticeStatus(props: { status: PublicNoticeDto['status'] }): JSX.Element {
  return <StatusMark tone={STATUSES[props.status].tone}>{STATUSES[props.status].word}</StatusMark>;
}
