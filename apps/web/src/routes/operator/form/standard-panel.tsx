import { createMemo, type JSX } from 'solid-js';
import { evaluateHere } from '../../../form/verdict-view.ts';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import { VerdictCounts, VerdictList } from '../../../parts/verdict-list.tsx';
import type { Desk } from './create-desk.ts';

/** 对照标准: every criterion's verdict on what has been typed so far. */
export function StandardPanel(props: { desk: Desk; hrefOf: (path: string) => string }): JSX.Element {
  const wide = createMediaQuery('(min-width: 80rem)');
  const verdicts = createMemo(() => evaluateHere(props.desk.settled(), props.desk.scope()));
  return (
    <details
      open={wide()}
      class="card p-4 lg:col-span-2 xl:sticky xl:top-4 xl:col-span-1 xl:max-h-[calc(100dvh-7rem)] xl:overflow-y-auto"
    >
      <summary class="font-semibold">对照标准</summary>
      <div role="region" aria-label="对照标准" class="pt-1">
        <VerdictCounts verdicts={verdicts()} />
        <VerdictList verdicts={verdicts()} hrefOf={props.hrefOf} />
      </div>
    </details>
  );
}
