import type { OldTitleDto } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';

/** Every last day that an old title has by one rule or another: which one counts and why, with the clause of each. */
export function OldTitleEnds(props: { title: OldTitleDto; quote?: boolean }): JSX.Element {
  return (
    <ul class="flex flex-col gap-1 text-sm" aria-label="届满日">
      <For each={props.title.ends}>
        {(end) => (
          <li class="text-muted">
            <span class={end.counts ? 'text-ink' : ''}>
              <DateText day={end.on} class={end.counts ? 'font-semibold' : ''} /> 24:00
              <Show when={end.counts}>，按这一天届满</Show>
            </span>
            <span class="block">
              {end.name}
              <Show when={end.counts && props.title.ends.length > 1}>（较早）</Show>
              <Show when={end.clause}>
                {(clause) => (
                  <>
                    ，<ClauseLink clause={clause()} quote={props.quote ?? false} />
                  </>
                )}
              </Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
