import { StatusMark } from '@shifan/ui';
import type { JSX } from 'solid-js';

const WORDS: Record<string, string> = {
  draft: '征求意见稿',
  'in-force': '现行有效',
  repealed: '已废止',
  fictional: '虚构示例',
};

/** Whether a measure is in force, as a word. */
export function LawStatus(props: { status: string }): JSX.Element {
  return (
    <StatusMark tone={props.status === 'in-force' ? 'done' : 'plain'}>{WORDS[props.status] ?? props.status}</StatusMark>
  );
}
