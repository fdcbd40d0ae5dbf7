import { YesNo } from '@shifan/ui';
import type { JSX } from 'solid-js';
import type { FieldInputProps } from '../field-module.ts';

/** Yes, no, or not answered yet. */
export function YesNoInput(props: FieldInputProps): JSX.Element {
  return (
    <YesNo
      {...props.control}
      readOnly={props.readOnly}
      value={typeof props.value === 'boolean' ? props.value : null}
      onChange={(answer) => props.onChange(answer)}
      onLeave={() => props.onLeave('')}
    />
  );
}
