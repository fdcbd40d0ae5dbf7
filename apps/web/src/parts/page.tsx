import { Breadcrumbs, type Crumb } from '@shifan/ui';
import { createEffect, Show, type JSX } from 'solid-js';

/** The frame of a screen: its title (also the document's), the way back, and what it is about. */
export function Page(props: {
  title: string;
  crumbs?: readonly Crumb[];
  lead?: JSX.Element;
  wide?: boolean;
  /** The title belongs to the screen, not to the paper. */
  unprinted?: boolean;
  aside?: JSX.Element;
  children: JSX.Element;
}): JSX.Element {
  createEffect(() => {
    document.title = `${props.title} · 示范`;
  });
  return (
    <div class={`mx-auto flex w-full flex-col gap-6 ${props.wide ? 'max-w-[100rem]' : 'max-w-5xl'}`}>
      <header class={`flex flex-col gap-2 ${props.unprinted ? 'print:hidden' : ''}`}>
        <Show when={props.crumbs}>{(crumbs) => <Breadcrumbs items={[...crumbs(), { label: props.title }]} />}</Show>
        <div class="flex flex-wrap items-start justify-between gap-4">
          <h1 class="min-w-0 text-xl font-semibold sm:flex-1 sm:text-2xl">{props.title}</h1>
          {props.aside}
        </div>
        <Show when={props.lead}>
          <div class="max-w-3xl text-muted">{props.lead}</div>
        </Show>
      </header>
      {props.children}
    </div>
  );
}
