import { Show, type JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';
import { weekdayOf } from '../date-text/weekday.ts';
import { Icon } from '../icon/icon.tsx';
import { plainDate } from './plain-date.ts';

export interface DateInputProps extends TextControlProps {
  /** `month` asks for year and month alone. */
  precision?: 'day' | 'month';
  /** Without the calendar and the weekday, e.g. in a table's cell. */
  compact?: boolean;
}

/** A date that may be typed in any usual way, or picked. */
export function DateInput(props: DateInputProps): JSX.Element {
  let picker: HTMLInputElement | undefined;
  const precision = () => props.precision ?? 'day';
  const pickable = () => /^\d{4}-\d{2}(?:-\d{2})?$/u.test(props.value);
  return (
    <span class="flex flex-wrap items-center gap-2">
      <input
        id={props.id}
        type="text"
        class={`control ${props.compact ? '' : 'max-w-44'}`}
        value={props.value}
        inputmode="numeric"
        autocomplete="off"
        placeholder={precision() === 'day' ? '2025-01-31' : '2025-01'}
        readonly={props.readOnly}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid ? 'true' : undefined}
        onChange={(event) => {
          const plain = plainDate(event.currentTarget.value, precision());
          event.currentTarget.value = plain;
          props.onChange(plain);
        }}
        onBlur={() => props.onLeave?.()}
      />
      <Show when={!props.readOnly && !props.compact}>
        <span class="relative">
          <button
            type="button"
            class="inline-flex size-10 items-center justify-center rounded-md border border-edge bg-white text-action"
            aria-label={props.label ? `选择${props.label}` : '从日历选择'}
            onClick={() => picker?.showPicker()}
          >
            <Icon name="calendar" />
          </button>
          <input
            ref={(element) => {
              picker = element;
            }}
            type={precision() === 'day' ? 'date' : 'month'}
            class="pointer-events-none absolute inset-0 size-10 opacity-0"
            tabindex={-1}
            aria-hidden="true"
            value={pickable() ? props.value : ''}
            onChange={(event) => props.onChange(event.currentTarget.value)}
          />
        </span>
      </Show>
      <Show when={!props.compact && precision() === 'day' && weekdayOf(props.value)}>
        {(day) => <span class="text-muted">{day()}</span>}
      </Show>
    </span>
  );
}
