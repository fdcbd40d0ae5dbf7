import type { FactValue } from '@shifan/rules';
import { For, type JSX } from 'solid-js';
import type { FieldOutputProps } from '../field-module.ts';

function has(value: FactValue | undefined, code: string): boolean {
  if (Array.isArray(value)) return value.some((item) => item === code);
  return value === code;
}

/** All boxes as printed, the chosen ones ticked. */
export function BoxesOutput(props: FieldOutputProps): JSX.Element {
  return (
    <ul class="flex flex-wrap gap-x-4">
      <For each={props.field.options ?? []}>
        {(option) => (
          <li class={has(props.value, option.code) ? '' : 'text-muted print:text-ink'}>
            <span aria-hidden="true">{has(props.value, option.code) ? '☑' : '□'} </span>
            {option.label}
            <span class="sr-only">{has(props.value, option.code) ? '（已选）' : '（未选）'}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
