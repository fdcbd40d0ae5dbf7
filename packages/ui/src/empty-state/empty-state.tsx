import type { JSX } from 'solid-js';

/** Says that there is nothing yet, and what to do about it. */
export function EmptyState(props: { title: string; children?: JSX.Element }): JSX.Element {
  return (
    <div class="card flex flex-col items-center gap-3 px-6 py-12 text-center">
      <p class="text-lg">{props.title}</p>
      <div class="text-muted">{props.children}</div>
    </div>
  );
}
