import type { TargetStateDto } from '@shifan/api';
import { StatusMark, type IconName, type Tone } from '@shifan/ui';
import type { JSX } from 'solid-js';

const MARKS: Record<TargetStateDto['status'], { word: string; tone: Tone; icon: IconName }> = {
  reached: { word: '已达到', tone: 'done', icon: 'check' },
  'not-reached': { word: '未达到', tone: 'action', icon: 'clock' },
  'not-reported': { word: '未填报', tone: 'plain', icon: 'dash' },
  'not-comparable': { word: '由人判断', tone: 'action', icon: 'person' },
};

/** How a target of the plan stands, as a word with an icon. */
export function TargetMark(props: { status: TargetStateDto['status'] }): JSX.Element {
  return (
    <StatusMark tone={MARKS[props.status].tone} icon={MARKS[props.status].icon}>
      {MARKS[props.status].word}
    </StatusMark>
  );
}
