import type { JSX } from 'solid-js';

/** One number of an overview, under its label; it stands in a `dl`. */
export function Figure(props: { label: string; children: JSX.Element; note?: JSX.Element }): JSX.Element {
  return (
    <div>
      <dt class="text-sm text-muted">{props.label}</dt>
      <dd>
        <span class="text-xl font-semibold">{props.children}</span>
        {props.note}
      </dd>
    </div>
  );
}
