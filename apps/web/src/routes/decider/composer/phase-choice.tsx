import { useSearchParams } from '@solidjs/router';
import { RadioGroup } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { NOTICE_WORDS, type NoticePhase } from './notice-phases.ts';

const OPTIONS = Object.entries(NOTICE_WORDS).map(([code, { label }]) => ({ code, label }));

/** Which of the two notices is composed; the choice stands in the address, and begins a new list. */
export function PhaseChoice(props: { phase: NoticePhase }): JSX.Element {
  const [, setSearch] = useSearchParams();
  return (
    <RadioGroup
      inline
      label="公示的种类"
      options={OPTIONS}
      value={props.phase}
      onChange={(phase) => setSearch({ phase, cases: undefined }, { replace: true })}
    />
  );
}
