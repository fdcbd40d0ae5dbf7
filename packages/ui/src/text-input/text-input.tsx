import type { JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';

export interface TextInputProps extends TextControlProps {
  type?: 'text' | 'url' | 'email' | 'tel' | 'password' | 'search';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
  autocomplete?: string;
  placeholder?: string;
  class?: string;
}

/** One line of text. */
export function TextInput(props: TextInputProps): JSX.Element {
  return (
    <input
      id={props.id}
      type={props.type ?? 'text'}
      class={`control ${props.class ?? ''}`}
      value={props.value}
      inputmode={props.inputMode}
      autocomplete={props.autocomplete ?? 'off'}
      placeholder={props.placeholder}
      readonly={props.readOnly}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid ? 'true' : undefined}
      onInput={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => props.onLeave?.()}
    />
  );
}
