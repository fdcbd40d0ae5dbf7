import type { JSX } from 'solid-js';

/** How far something has come, in words beside the bar. */
export function ProgressBar(props: { value: number; max: number; label: string; text: string }): JSX.Element {
  return (
    <span class="flex items-center gap-3">
      <progress
        class="h-2 w-full min-w-16 appearance-none overflow-hidden rounded-sm bg-shade [&::-moz-progress-bar]:bg-action [&::-webkit-progress-bar]:bg-shade [&::-webkit-progress-value]:bg-action"
        value={props.value}
        max={Math.max(props.max, 1)}
        aria-label={props.label}
      />
      <span class="shrink-0 text-sm text-muted">{props.text}</span>
    </span>
  );
}
