import type { RefusalDto } from '@shifan/api';
import { StatusMark } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { RefusalText } from './refusal-text.tsx';

export interface CaseResult {
  caseId: string;
  ok: boolean;
  refusal?: RefusalDto | undefined;
}

/** What became of each of several cases that were dealt with at once. */
export function ResultList(props: {
  label: string;
  results: readonly CaseResult[];
  done: string;
  failed: string;
  nameOf: (caseId: string) => string;
}): JSX.Element {
  return (
    <ul class="card flex flex-col gap-2 p-5" aria-label={props.label}>
      <For each={props.results}>
        {(result) => (
          <li class="flex flex-wrap items-start gap-3">
            <span class="font-semibold">{props.nameOf(result.caseId)}</span>
            <Show when={result.ok} fallback={<StatusMark tone="refusal">{props.failed}</StatusMark>}>
              <StatusMark tone="done">{props.done}</StatusMark>
            </Show>
            <Show when={result.refusal}>{(refusal) => <RefusalText refusal={refusal()} />}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
