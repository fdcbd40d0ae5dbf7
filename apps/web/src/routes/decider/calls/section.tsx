import { Button } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';

/** One part of the form, with its heading. */
export function Section(props: { id: string; title: string; lead?: string; children: JSX.Element }): JSX.Element {
  return (
    <section id={props.id} class="card flex scroll-mt-24 flex-col gap-4 p-5" aria-labelledby={`${props.id}-title`}>
      <div>
        <h2 id={`${props.id}-title`} class="text-lg font-semibold">
          {props.title}
        </h2>
        <Show when={props.lead}>{(lead) => <p class="text-sm text-muted">{lead()}</p>}</Show>
      </div>
      {props.children}
    </section>
  );
}

/** One of several things of a kind, which can be taken away. */
export function Entry(props: { title: string; onRemove?: () => void; children: JSX.Element }): JSX.Element {
  return (
    <fieldset class="flex min-w-0 flex-col gap-4 rounded-md border border-line p-4">
      <legend class="px-1 font-semibold">{props.title}</legend>
      {props.children}
      <Show when={props.onRemove}>
        {(remove) => (
          <div>
            <Button small onClick={() => remove()()}>
              删去{props.title}
            </Button>
          </div>
        )}
      </Show>
    </fieldset>
  );
}
