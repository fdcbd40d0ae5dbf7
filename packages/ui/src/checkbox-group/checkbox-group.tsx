import { For, type JSX } from 'solid-js';
import type { ControlProps } from '../control-props.ts';
import type { Choice } from '../select/select.tsx';

export interface CheckboxGroupProps extends ControlProps {
  options: readonly Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  onLeave?: (() => void) | undefined;
}

/** Any of a list, in the order of the list whatever the order of ticking. */
export function CheckboxGroup(props: CheckboxGroupProps): JSX.Element {
  const toggle = (code: string, on: boolean): void => {
    const wanted = new Set(props.value);
    if (on) wanted.add(code);
    else wanted.delete(code);
    props.onChange(props.options.map((option) => option.code).filter((known) => wanted.has(known)));
  };
  return (
    <div
      id={props.id}
      role="group"
      tabindex={-1}
      aria-label={props.label}
      aria-labelledby={props.label ? undefined : props.labelledBy}
      aria-describedby={props.describedBy}
      class="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4"
    >
      <For each={props.options}>
        {(option) => (
          <label class="flex min-h-10 items-center gap-2 leading-5">
            <input
              type="checkbox"
              class="size-5 shrink-0 accent-action"
              checked={props.value.includes(option.code)}
              disabled={props.readOnly}
              aria-invalid={props.invalid ? 'true' : undefined}
              onChange={(event) => toggle(option.code, event.currentTarget.checked)}
              onBlur={() => props.onLeave?.()}
            />
            {option.label}
          </label>
        )}
      </For>
    </div>
  );
}
