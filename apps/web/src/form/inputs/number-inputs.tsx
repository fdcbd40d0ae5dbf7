import { NumberInput } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { textOf, type FieldInputProps } from '../field-module.ts';

function Numeric(props: { input: FieldInputProps; whole: boolean }): JSX.Element {
  return (
    <NumberInput
      {...props.input.control}
      whole={props.whole}
      unit={props.input.compact ? undefined : props.input.field.unit}
      readOnly={props.input.readOnly}
      value={textOf(props.input.value)}
      onChange={(text) => props.input.onChange(text)}
      onLeave={() => props.input.onLeave('')}
    />
  );
}

/** A whole number. */
export function WholeInput(props: FieldInputProps): JSX.Element {
  return <Numeric input={props} whole />;
}

/** An exact decimal: an amount, a share, a measure. */
export function DecimalInput(props: FieldInputProps): JSX.Element {
  return <Numeric input={props} whole={false} />;
}
