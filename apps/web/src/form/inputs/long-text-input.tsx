import { countCharacters } from '@shifan/forms';
import { TextArea } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { textOf, type FieldInputProps } from '../field-module.ts';

/** A chapter of text with its count of characters. */
export function LongTextInput(props: FieldInputProps): JSX.Element {
  return (
    <TextArea
      {...props.control}
      rows={5}
      readOnly={props.readOnly}
      maxCharacters={props.field.maxCharacters}
      countCharacters={countCharacters}
      value={textOf(props.value)}
      onChange={(text) => props.onChange(text)}
      onLeave={() => props.onLeave('')}
    />
  );
}
