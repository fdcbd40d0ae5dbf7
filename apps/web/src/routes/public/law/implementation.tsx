import type { Plugin } from '@shifan/rules';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { nameOf } from '../../../parts/implementer-names.ts';

/** What in the product carries an article out, by the names people know. */
export function Implementation(props: { by: readonly string[]; jurisdiction: string }): JSX.Element {
  const plugin = createTrpcQuery<Plugin>(() => ({
    key: ['law.plugin', props.jurisdiction],
    load: () => api.law.plugin.query({ jurisdiction: props.jurisdiction }),
  }));
  const entries = createMemo(() => {
    const known = plugin.isSuccess ? plugin.data : undefined;
    return props.by.map((entry) => nameOf(entry, known));
  });
  return (
    <Show when={entries().length > 0}>
      <div>
        <p class="text-sm text-muted">由系统的这些部分落实</p>
        <ul class="flex flex-wrap gap-2 pt-1">
          <For each={entries()}>
            {(entry) => (
              <li class="rounded-md border border-line bg-ground px-2 text-sm">
                <span class="text-muted">{entry.kind}</span> {entry.name}
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
