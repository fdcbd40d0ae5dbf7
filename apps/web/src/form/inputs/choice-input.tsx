import { RadioGroup, Select } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { textOf, type FieldInputProps } from '../field-module.ts';

/** One of the printed boxes; a list to open where space is short. */
export function ChoiceInput(props: FieldInputProps): JSX.Element {
  return (
    <Show
      when={props.compact}
      fallback={
        <RadioGroup
          {...props.control}
          options={props.field.options ?? []}
          readOnly={props.readOnly}
          value={textOf(props.value)}
          onChange={(code) => props.onChange(code)}
          onLeave={() => props.onLeave('')}
        />
      }
    >
      <Select
        {...props.control}
        options={props.field.options ?? []}
        empty="请选择"
        readOnly={props.readOnly}
        value={textOf(props.value)}
        onChange={(code) => props.onChange(code)}
        onLeave={() => props.onLeave('')}
      />
    </Show>
  );
}
