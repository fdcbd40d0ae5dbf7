import type { FactValue } from '@shifan/rules';
import { CheckboxGroup } from '@shifan/ui';
import type { JSX } from 'solid-js';
import type { FieldInputProps } from '../field-module.ts';

function codes(value: FactValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [];
}

/** Any of the printed boxes. */
export function MultiChoiceInput(props: FieldInputProps): JSX.Element {
  return (
    <CheckboxGroup
      {...props.control}
      options={props.field.options ?? []}
      readOnly={props.readOnly}
      value={codes(props.value)}
      onChange={(value) => props.onChange(value)}
      onLeave={() => props.onLeave('')}
    />
  );
}
