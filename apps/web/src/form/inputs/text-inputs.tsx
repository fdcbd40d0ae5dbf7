import { TextArea, TextInput } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { textOf, type FieldInputProps } from '../field-module.ts';

type Kind = { type?: 'text' | 'url' | 'email' | 'tel'; inputMode?: 'numeric' | 'email' | 'url' | 'tel' };

function OneLine(props: { input: FieldInputProps; kind: Kind }): JSX.Element {
  return (
    <TextInput
      {...props.kind}
      {...props.input.control}
      readOnly={props.input.readOnly}
      value={textOf(props.input.value)}
      onChange={(text) => props.input.onChange(text)}
      onLeave={() => props.input.onLeave('')}
    />
  );
}

/** One line; in a table's cell it grows, so that a long name stays in sight. */
export function LineInput(props: FieldInputProps): JSX.Element {
  return (
    <Show when={props.compact} fallback={<OneLine input={props} kind={{}} />}>
      <TextArea
        {...props.control}
        rows={1}
        readOnly={props.readOnly}
        value={textOf(props.value)}
        onChange={(text) => props.onChange(text.replace(/\s*[\r\n]+\s*/gu, ' '))}
        onLeave={() => props.onLeave('')}
      />
    </Show>
  );
}

/** A web address. */
export function UrlInput(props: FieldInputProps): JSX.Element {
  return <OneLine input={props} kind={{ type: 'url', inputMode: 'url' }} />;
}

/** An e-mail address. */
export function EmailInput(props: FieldInputProps): JSX.Element {
  return <OneLine input={props} kind={{ type: 'email', inputMode: 'email' }} />;
}

/** A telephone number, fixed or mobile. */
export function PhoneInput(props: FieldInputProps): JSX.Element {
  return <OneLine input={props} kind={{ type: 'tel', inputMode: 'tel' }} />;
}

/** Digits that are no quantity, such as a postcode. */
export function NumberLineInput(props: FieldInputProps): JSX.Element {
  return <OneLine input={props} kind={{ inputMode: 'numeric' }} />;
}
