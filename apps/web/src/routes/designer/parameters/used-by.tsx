import type { Criterion } from '@shifan/rules';
import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { criterionHref } from '../standard/criterion-href.ts';
import type { Design } from '../design.ts';
import { criteriaUsing } from './uses.ts';

/** A criterion's title, with its kinds where another of the same title stands beside it. */
function nameAmong({ title, kinds }: Criterion, all: readonly Criterion[], { plugin }: Design): string {
  if (all.filter((other) => other.title === title).length < 2) return title;
  const names = plugin.kinds.filter(({ id }) => kinds.includes(id)).map(({ name }) => name);
  return `${title}（${names.join('、')}）`;
}

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
                {nameAmong(criterion, used(), props.design)}
              </A>
            </>
          )}
        </For>
      </span>
    </Show>
  );
}
