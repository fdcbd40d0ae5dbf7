import type { CaseSummary } from '@shifan/api';
import { StatusMark, type Tone } from '@shifan/ui';
import type { JSX } from 'solid-js';

const TONES: Record<string, Tone> = { draft: 'plain', creation: 'done', designated: 'done', closed: 'plain' };

/** Where a case stands; a review names the level that holds it. */
export function StageMark(props: { summary: CaseSummary }): JSX.Element {
  return (
    <StatusMark
      tone={TONES[props.summary.stage] ?? 'action'}
      icon={props.summary.stage === 'draft' ? 'file' : undefined}
    >
      {props.summary.stageName}
    </StatusMark>
  );
}
