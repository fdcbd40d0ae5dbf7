import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { criterionHref } from '../standard/criterion-href.ts';
import type { Design } from '../design.ts';
import { criteriaUsing } from './uses.ts';

/** The criteria that count with a number. */
export function UsedBy(props: { design: Design; parameter: string }): JSX.Element {
  const used = createMemo(() => criteriaUsing(props.design.plugin, props.parameter));
  return (
    <Show when={used().length > 0}>
      <span class="block text-sm text-muted">
        用于
        <For each={used()}>
          {(criterion, at) => (
            <>
              {at() > 0 ? '、' : ' '}
              <A class="link" href={criterionHref(props.design, criterion)}>
                {criterion.title}
              </A>
            </>
          )}
        </For>
      </span>
    </Show>
  );
}
