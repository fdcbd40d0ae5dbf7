import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';

/** One choice of a filter; it is an address, so that it can be kept and shared. */
export function FilterChoice(props: {
  href: string;
  chosen: boolean;
  label: string;
  count?: number | undefined;
  /** The page stays where it is scrolled to. */
  stay?: boolean;
}): JSX.Element {
  return (
    <A
      href={props.href}
      noScroll={props.stay ?? false}
      aria-current={props.chosen ? 'true' : undefined}
      activeClass=""
      inactiveClass=""
      class={`inline-flex min-h-9 items-center gap-1 rounded-md border px-3 text-sm whitespace-nowrap no-underline ${
        props.chosen ? 'border-action bg-action text-white' : 'border-line bg-white text-ink hover:border-action'
      }`}
    >
      {props.label}
      <Show when={props.count !== undefined}>
        <span>{props.count}</span>
      </Show>
    </A>
  );
}
