import { createUniqueId, Show, type JSX } from 'solid-js';
import { Icon } from '../icon/icon.tsx';

/** What a field hands to the control inside it. */
export interface FieldControl {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export interface FieldProps {
  label: string;
  children: (control: FieldControl) => JSX.Element;
  id?: string;
  hint?: string | undefined;
  error?: string | undefined;
  unit?: string | undefined;
  required?: boolean | undefined;
  /** Where a prefilled value comes from. */
  source?: string | undefined;
  /** A group of boxes rather than one control. */
  group?: boolean | undefined;
  /** The official form's look: the label in a grey cell, the answer beside it (`row`) or below it (`block`). */
  layout?: 'stacked' | 'row' | 'block' | undefined;
  after?: JSX.Element;
}

const FRAMES = {
  stacked: { box: 'flex flex-col gap-1', label: 'font-semibold', body: '' },
  row: {
    box: 'grid border-b border-line last:border-b-0 md:grid-cols-[11rem_minmax(0,1fr)]',
    label: 'bg-ground px-3 pt-3 pb-1 md:border-r md:border-line md:pb-3',
    body: 'px-3 py-2 max-md:pb-3',
  },
  block: {
    box: 'border-b border-line last:border-b-0',
    label: 'block border-b border-line bg-ground px-3 py-2',
    body: 'p-3',
  },
};

/** Label, hint, error and unit around one control. */
export function Field(props: FieldProps): JSX.Element {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const hintId = () => `${id()}-hint`;
  const errorId = () => `${id()}-error`;
  const control: FieldControl = {
    get id() {
      return id();
    },
    get labelledBy() {
      return `${id()}-label`;
    },
    get describedBy() {
      const ids = [props.hint ? hintId() : '', props.error ? errorId() : ''].filter(Boolean).join(' ');
      return ids || undefined;
    },
    get invalid() {
      return Boolean(props.error);
    },
  };
  const labelText = () => (
    <>
      {props.label}
      <Show when={props.unit}>
        <span class="text-muted">（{props.unit}）</span>
      </Show>
      <Show when={props.required}>
        <span class="ml-1 text-xs whitespace-nowrap text-muted">必填</span>
      </Show>
    </>
  );
  const frame = () => FRAMES[props.layout ?? 'stacked'];
  return (
    <div class={frame().box}>
      <Show
        when={props.group}
        fallback={
          <label for={id()} id={control.labelledBy} class={frame().label}>
            {labelText()}
          </label>
        }
      >
        <span id={control.labelledBy} class={frame().label}>
          {labelText()}
        </span>
      </Show>
      <div class={`flex min-w-0 flex-col gap-1 ${frame().body}`}>
        <Show when={props.hint}>
          <span id={hintId()} class="text-sm text-muted">
            {props.hint}
          </span>
        </Show>
        {props.children(control)}
        <Show when={props.source}>
          <span class="text-sm text-muted">已预填，来自{props.source}</span>
        </Show>
        <Show when={props.error}>
          <span id={errorId()} class="flex items-start gap-1 text-sm text-refusal">
            <Icon name="warning" class="mt-1" />
            {props.error}
          </span>
        </Show>
        {props.after}
      </div>
    </div>
  );
}
