import { createEffect, createUniqueId, onMount, Show, type JSX } from 'solid-js';

/** A modal dialog; Esc and the buttons below close it. */
export function Dialog(props: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: JSX.Element;
  actions: JSX.Element;
}): JSX.Element {
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  const follow = (open: boolean): void => {
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  };
  onMount(() => createEffect(() => follow(props.open)));
  return (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
      aria-labelledby={titleId}
      class="w-full max-w-2xl rounded-lg border border-line bg-white p-0 text-ink shadow-xl max-md:max-w-[calc(100vw-2rem)]"
      onClose={() => props.onClose()}
    >
      <Show when={props.open}>
        <div class="flex flex-col gap-4 p-6">
          <h2 id={titleId} class="text-lg font-semibold">
            {props.title}
          </h2>
          {props.children}
          <div class="flex flex-wrap gap-3 pt-2">{props.actions}</div>
        </div>
      </Show>
    </dialog>
  );
}
