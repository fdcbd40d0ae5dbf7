import { For, type JSX } from 'solid-js';

export interface SummaryItem {
  label: string;
  value: JSX.Element;
}

/** Labels with their values. */
export function SummaryList(props: { items: readonly SummaryItem[] }): JSX.Element {
  return (
    <dl class="flex flex-col">
      <For each={props.items}>
        {(item) => (
          <div class="grid gap-x-4 border-b border-line py-2 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)] print:grid-cols-[9rem_minmax(0,1fr)]">
            <dt class="text-muted">{item.label}</dt>
            <dd class="min-w-0 break-words">{item.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
