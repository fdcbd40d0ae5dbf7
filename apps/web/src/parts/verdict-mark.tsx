import { StatusMark, type IconName, type Tone } from '@shifan/ui';
import type { JSX } from 'solid-js';

const MARKS: Record<string, { word: string; tone: Tone; icon: IconName }> = {
  met: { word: '满足', tone: 'done', icon: 'check' },
  unmet: { word: '不满足', tone: 'refusal', icon: 'cross' },
  missing: { word: '待填写', tone: 'plain', icon: 'dash' },
  judgement: { word: '审核判断', tone: 'action', icon: 'person' },
  relaxable: { word: '可以放宽', tone: 'action', icon: 'info' },
};

/** The word for a verdict's status. */
export function verdictWord(status: string): string {
  return MARKS[status]?.word ?? status;
}

/** A verdict as a word with an icon. */
export function VerdictMark(props: { status: string }): JSX.Element {
  return (
    <StatusMark tone={MARKS[props.status]?.tone ?? 'plain'} icon={MARKS[props.status]?.icon}>
      {verdictWord(props.status)}
    </StatusMark>
  );
}
