import { For, type JSX } from 'solid-js';

/** Grey lines where content will stand. */
export function Skeleton(props: { lines?: number; label?: string }): JSX.Element {
  const lines = () => Array.from({ length: props.lines ?? 4 }, (_, index) => index);
  return (
    <div role="status" class="flex flex-col gap-3 py-4">
      <span class="sr-only">{props.label ?? '正在载入'}</span>
      <For each={lines()}>
        {(line) => (
          <span
            aria-hidden="true"
            class={`h-4 animate-pulse rounded-sm bg-shade ${line % 3 === 2 ? 'w-2/3' : 'w-full'}`}
          />
        )}
      </For>
    </div>
  );
}
