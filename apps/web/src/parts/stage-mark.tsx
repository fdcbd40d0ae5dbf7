import type { CaseSummary } from '@shifan/api';
import { StatusMark, type Tone } from '@shifan/ui';
import type { JSX } from 'solid-js';

const TONES: Record<string, Tone> = { draft: 'plain', creation: 'done', designated: 'done', closed: 'plain' };

/** Where a case stands, with the level that holds it. */
export function StageMark(props: { summary: CaseSummary }): JSX.Element {
  const text = () =>
    props.summary.levelName ? `${props.summary.stageName} · ${props.summary.levelName}` : props.summary.stageName;
  return (
    <StatusMark
      tone={TONES[props.summary.stage] ?? 'action'}
      icon={props.summary.stage === 'draft' ? 'file' : undefined}
    >
      {text()}
    </StatusMark>
  );
}
