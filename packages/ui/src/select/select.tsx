import { For, Show, type JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';

export interface Choice {
  code: string;
  label: string;
}

export interface SelectProps extends TextControlProps {
  options: readonly Choice[];
  /** Text of the empty choice; without it the first option is taken. */
  empty?: string | undefined;
}

/** One of a list that is too long for radio buttons. */
export function Select(props: SelectProps): JSX.Element {
  return (
    <select
      id={props.id}
      class="control max-w-full"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid ? 'true' : undefined}
      disabled={props.readOnly}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => props.onLeave?.()}
    >
      <Show when={props.empty !== undefined}>
        <option value="" selected={props.value === ''}>
          {props.empty}
        </option>
      </Show>
      <For each={props.options}>
        {(option) => (
          <option value={option.code} selected={option.code === props.value}>
            {option.label}
          </option>
        )}
      </For>
    </select>
  );
}
