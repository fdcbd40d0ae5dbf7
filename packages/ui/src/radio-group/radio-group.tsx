import { createUniqueId, For, Show, type JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';
import type { Choice } from '../select/select.tsx';

export interface RadioGroupProps extends TextControlProps {
  options: readonly (Choice & { hint?: string | undefined; disabledReason?: string | undefined })[];
  inline?: boolean;
}

/** One of a few, all of them in sight. */
export function RadioGroup(props: RadioGroupProps): JSX.Element {
  const name = createUniqueId();
  return (
    <div
      id={props.id}
      role="radiogroup"
      tabindex={-1}
      aria-label={props.label}
      aria-labelledby={props.label ? undefined : props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid ? 'true' : undefined}
      class={props.inline ? 'flex flex-wrap gap-x-6' : 'flex flex-wrap gap-x-6 gap-y-1'}
    >
      <For each={props.options}>
        {(option) => (
          <label class="flex min-h-10 items-center gap-2">
            <input
              type="radio"
              class="size-5 shrink-0 accent-action"
              name={name}
              value={option.code}
              checked={option.code === props.value}
              disabled={props.readOnly || Boolean(option.disabledReason)}
              onChange={() => props.onChange(option.code)}
              onBlur={() => props.onLeave?.()}
            />
            <span>
              {option.label}
              <Show when={option.hint ?? option.disabledReason}>
                {(text) => <span class="block text-sm text-muted">{text()}</span>}
              </Show>
            </span>
          </label>
        )}
      </For>
    </div>
  );
}
