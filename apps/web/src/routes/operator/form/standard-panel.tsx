import type { JSX } from 'solid-js';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import type { VerdictView } from '../../../parts/verdict-card.tsx';
import { VerdictCounts, VerdictList } from '../../../parts/verdict-list.tsx';

/** 对照标准: every criterion's verdict on what has been typed so far. */
export function StandardPanel(props: {
  verdicts: readonly VerdictView[];
  hrefOf: (path: string) => string;
}): JSX.Element {
  const wide = createMediaQuery('(min-width: 80rem)');
  return (
    <details
      open={wide()}
      class="card p-4 lg:col-span-2 xl:sticky xl:top-4 xl:col-span-1 xl:max-h-[calc(100dvh-7rem)] xl:overflow-y-auto"
    >
      <summary class="font-semibold">对照标准</summary>
      <div role="region" aria-label="对照标准" class="pt-1">
        <VerdictCounts verdicts={props.verdicts} />
        <VerdictList verdicts={props.verdicts} hrefOf={props.hrefOf} />
      </div>
    </details>
  );
}
