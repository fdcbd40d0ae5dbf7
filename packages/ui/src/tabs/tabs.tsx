import { Tabs as Ark } from '@ark-ui/solid/tabs';
import { For, Show, type JSX } from 'solid-js';

export interface Tab {
  id: string;
  label: string;
  /** A count beside the label. */
  count?: number | undefined;
  content: () => JSX.Element;
}

/** Tabs whose choice the page keeps in its address. */
export function Tabs(props: {
  tabs: readonly Tab[];
  value: string;
  onChange: (id: string) => void;
  label: string;
}): JSX.Element {
  return (
    <Ark.Root value={props.value} onValueChange={(details) => props.onChange(details.value)} lazyMount unmountOnExit>
      <Ark.List aria-label={props.label} class="flex overflow-x-auto border-b border-line print:hidden">
        <For each={props.tabs}>
          {(tab) => (
            <Ark.Trigger
              value={tab.id}
              class="-mb-px min-h-12 border-b-3 border-transparent px-4 whitespace-nowrap text-muted -outline-offset-3 hover:text-action aria-selected:border-action aria-selected:font-semibold aria-selected:text-action"
            >
              {tab.label}
              <Show when={tab.count !== undefined}>
                <span class="ml-1 text-sm">（{tab.count}）</span>
              </Show>
            </Ark.Trigger>
          )}
        </For>
      </Ark.List>
      <For each={props.tabs}>
        {(tab) => (
          <Ark.Content value={tab.id} class="pt-6">
            {tab.content()}
          </Ark.Content>
        )}
      </For>
    </Ark.Root>
  );
}
