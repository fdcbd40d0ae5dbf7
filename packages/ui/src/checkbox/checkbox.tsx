import type { JSX } from 'solid-js';

/** One box to tick, with its sentence. */
export function Checkbox(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: JSX.Element;
  describedBy?: string | undefined;
}): JSX.Element {
  return (
    <label class="flex items-start gap-3">
      <input
        type="checkbox"
        class="mt-0.5 size-5 shrink-0 accent-action"
        checked={props.checked}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
