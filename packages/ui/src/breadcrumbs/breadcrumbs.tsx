import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';

export interface Crumb {
  label: string;
  href?: string | undefined;
}

/** The way back, from the outermost page to this one. */
export function Breadcrumbs(props: { items: readonly Crumb[] }): JSX.Element {
  return (
    <nav aria-label="当前位置" class="text-sm print:hidden">
      <ol class="flex flex-wrap gap-x-2">
        <For each={props.items}>
          {(item, index) => (
            <li class={`flex gap-x-2 ${item.href ? '' : 'max-sm:hidden'}`}>
              <Show when={index() > 0}>
                <span aria-hidden="true" class="text-muted">
                  /
                </span>
              </Show>
              <Show
                when={item.href}
                fallback={
                  <span aria-current="page" class="text-muted">
                    {item.label}
                  </span>
                }
              >
                {(href) => (
                  <A class="link" href={href()}>
                    {item.label}
                  </A>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
