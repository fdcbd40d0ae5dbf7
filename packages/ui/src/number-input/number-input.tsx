import { Show, type JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';
import { plainNumber } from './plain-number.ts';

export interface NumberInputProps extends TextControlProps {
  unit?: string | undefined;
  whole?: boolean | undefined;
}

/** A number kept as text, never as a floating point value; its unit stands beside it. */
export function NumberInput(props: NumberInputProps): JSX.Element {
  return (
    <span class="flex items-center gap-2">
      <input
        id={props.id}
        type="text"
        class="control max-w-48 text-right"
        value={props.value}
        inputmode={props.whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        readonly={props.readOnly}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid ? 'true' : undefined}
        onInput={(event) => props.onChange(plainNumber(event.currentTarget.value))}
        onBlur={(event) => {
          event.currentTarget.value = props.value;
          props.onLeave?.();
        }}
      />
      <Show when={props.unit}>
        <span class="shrink-0 text-muted">{props.unit}</span>
      </Show>
    </span>
  );
}
