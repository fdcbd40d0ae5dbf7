import { buttonClass, Icon } from '@shifan/ui';
import { createUniqueId, Show, type JSX } from 'solid-js';

/** One file from this computer. */
export function PickFile(props: {
  label: string;
  accept: string;
  disabledReason?: string | undefined;
  onPick: (file: File) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="flex flex-col items-start gap-1">
      <input
        id={id}
        type="file"
        class="peer sr-only"
        accept={props.accept}
        disabled={Boolean(props.disabledReason)}
        aria-describedby={props.disabledReason ? `${id}-reason` : undefined}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) props.onPick(file);
          event.currentTarget.value = '';
        }}
      />
      <label
        for={id}
        class={`${buttonClass('plain')} peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-action peer-disabled:cursor-not-allowed peer-disabled:border-line peer-disabled:text-muted`}
      >
        <Icon name="upload" />
        {props.label}
      </label>
      <Show when={props.disabledReason}>
        {(reason) => (
          <span id={`${id}-reason`} class="text-sm text-muted">
            {reason()}
          </span>
        )}
      </Show>
    </div>
  );
}
