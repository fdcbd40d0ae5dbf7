import { useLocation } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { currentPlace, navigationOf } from './navigation.ts';
import { createSession } from './session.ts';

function Entry(props: {
  href: string;
  label: string;
  current: 'page' | 'true' | undefined;
  small?: boolean;
}): JSX.Element {
  const look = () => (props.small ? 'min-h-9 px-3 py-1 text-sm' : 'min-h-11 px-3 py-2');
  return (
    <a
      href={props.href}
      aria-current={props.current}
      class={`border-b-3 whitespace-nowrap no-underline -outline-offset-3 hover:text-action ${look()} ${props.current ? 'border-action font-semibold text-action' : 'border-transparent text-ink'}`}
    >
      {props.label}
    </a>
  );
}

/** Where a person can go: the groups, and below them the pages of the one they are in. Nothing scrolls out of sight. */
export function MainNavigation(): JSX.Element {
  const session = createSession();
  const location = useLocation();
  // Set by an effect: who signs in changes role while the page still changes, and a memo read then would stay behind.
  const [here, setHere] = createSignal('');
  createEffect(() => setHere(location.pathname));
  const groups = createMemo(() => navigationOf(session.isSuccess ? session.data?.role : undefined));
  const place = createMemo(() => currentPlace(groups(), here()));
  const beside = () => {
    const items = place()?.group.items ?? [];
    return items.length > 1 ? items : [];
  };
  return (
    <nav aria-label="主导航" class="w-full">
      <div class="-mb-px flex flex-wrap gap-x-1">
        <For each={groups()}>
          {(group) => (
            <Entry
              href={group.items[0].href}
              label={group.label}
              current={group === place()?.group ? (beside().length > 0 ? 'true' : 'page') : undefined}
            />
          )}
        </For>
      </div>
      <Show when={beside().length > 0}>
        <div class="-mx-4 flex flex-wrap gap-x-1 border-t border-line bg-ground px-4 md:-mx-8 md:px-8">
          <For each={beside()}>
            {(item) => (
              <Entry small href={item.href} label={item.label} current={item === place()?.item ? 'page' : undefined} />
            )}
          </For>
        </div>
      </Show>
    </nav>
  );
}
