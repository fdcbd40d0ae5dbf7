import { Tabs as Ark } from '@ark-ui/solid/tabs';
import { createEffect, For, Show, type JSX } from 'solid-js';

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
  let list: HTMLElement | undefined;
  // Where the tabs do not fit side by side, the open one comes into sight.
  createEffect(() => {
    const at = props.tabs.findIndex((tab) => tab.id === props.value);
    requestAnimationFrame(() => {
      const open = list?.children[at];
      if (list && open instanceof HTMLElement) list.scrollLeft = open.offsetLeft - list.offsetLeft - 16;
    });
  });
  return (
    <Ark.Root value={props.value} onValueChange={(details) => props.onChange(details.value)} lazyMount unmountOnExit>
      <Ark.List
        ref={(element: HTMLElement) => {
          list = element;
        }}
        aria-label={props.label}
        class="flex overflow-x-auto border-b border-line print:hidden"
      >
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
