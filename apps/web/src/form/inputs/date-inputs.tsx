import { DateInput } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { textOf, type FieldInputProps } from '../field-module.ts';

function Dated(props: { input: FieldInputProps; precision: 'day' | 'month' }): JSX.Element {
  return (
    <DateInput
      {...props.input.control}
      precision={props.precision}
      compact={props.input.compact ?? false}
      readOnly={props.input.readOnly}
      value={textOf(props.input.value)}
      onChange={(text) => props.input.onChange(text)}
      onLeave={() => props.input.onLeave('')}
    />
  );
}

/** A calendar day. */
export function DayInput(props: FieldInputProps): JSX.Element {
  return <Dated input={props} precision="day" />;
}

/** A year and month. */
export function MonthInput(props: FieldInputProps): JSX.Element {
  return <Dated input={props} precision="month" />;
}
