import { displayValue } from '@shifan/forms';
import type { JSX } from 'solid-js';
import type { FieldOutputProps } from '../field-module.ts';

/** An answer as it reads, with its unit. */
export function TextOutput(props: FieldOutputProps): JSX.Element {
  return <span class="break-words whitespace-pre-wrap">{displayValue(props.field, props.value ?? null)}</span>;
}
