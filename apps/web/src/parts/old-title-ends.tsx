import type { OldTitleDto } from '@shifan/api';
import { DateText, Icon } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';

/** Every last day that an old title has by one rule or another: which one counts, and the clause of each. */
export function OldTitleEnds(props: { title: OldTitleDto; quote?: boolean }): JSX.Element {
  return (
    <ul class="flex flex-col gap-1" aria-label="届满日">
      <For each={props.title.ends}>
        {(end) => (
          <li class={end.counts ? '' : 'text-muted'}>
            <span class="inline-flex flex-wrap items-center gap-x-1">
              <Show when={end.counts}>
                <Icon name="check" class="text-done" />
              </Show>
              {end.name} <DateText day={end.on} />
              <Show when={end.counts && props.title.ends.length > 1}>
                <span class="text-sm">，以较早的这一天为准</span>
              </Show>
            </span>
            <Show when={end.clause}>
              {(clause) => (
                <span class="block text-sm text-muted">
                  <ClauseLink clause={clause()} quote={props.quote ?? false} />
                </span>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
