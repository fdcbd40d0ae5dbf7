import { displayValue } from '@shifan/forms';
import { describeValue } from '@shifan/rules';
import { Show, type JSX } from 'solid-js';
import type { FieldInputProps } from '../field-module.ts';

/** A number that the form computes itself, with how it is computed. */
export function ComputedInput(props: FieldInputProps): JSX.Element {
  const result = () => displayValue(props.field, props.facts[props.field.key] ?? null);
  const formula = () =>
    'formula' in props.field && props.field.formula && !props.field.hint
      ? describeValue(props.scope.plugin, props.field.formula, { on: props.scope.on, year: props.scope.year })
      : undefined;
  return (
    <div id={props.control.id} tabindex={-1} role="group" aria-labelledby={props.control.labelledBy}>
      <output class="text-lg font-semibold">
        <Show when={result()} fallback={<span class="text-base font-normal text-muted">填好有关数字后自动算出</span>}>
          {result()}
        </Show>
      </output>
      <Show when={formula()}>{(text) => <p class="text-sm text-muted">自动计算：{text()}</p>}</Show>
    </div>
  );
}
