import { createEffect, Show, type JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';

export interface TextAreaProps extends TextControlProps {
  rows?: number;
  /** Most characters, counted as a reader counts them. */
  maxCharacters?: number | undefined;
  countCharacters?: ((text: string) => number) | undefined;
}

/** Several lines of text that grow with what is typed, with a count of characters where there is a limit. */
export function TextArea(props: TextAreaProps): JSX.Element {
  let area: HTMLTextAreaElement | undefined;
  const count = () => (props.countCharacters ?? ((text: string) => [...text].length))(props.value);
  const over = () => props.maxCharacters !== undefined && count() > props.maxCharacters;
  // Browsers that cannot size a field by its content are helped along.
  createEffect(() => {
    if (CSS.supports('field-sizing', 'content') || props.value.length < 0) return;
    requestAnimationFrame(() => {
      if (!area) return;
      area.style.setProperty('height', 'auto');
      area.style.setProperty('height', `${area.scrollHeight + 2}px`);
    });
  });
  return (
    <div>
      <textarea
        ref={(element) => {
          area = element;
        }}
        id={props.id}
        class={`control field-sizing-content ${(props.rows ?? 3) > 1 ? 'resize-y' : 'resize-none'}`}
        style={{ 'min-height': `${(props.rows ?? 3) * 1.625 + 0.85}rem` }}
        rows={props.rows ?? 3}
        value={props.value}
        readonly={props.readOnly}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || over() ? 'true' : undefined}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onBlur={() => props.onLeave?.()}
      />
      <Show when={props.maxCharacters}>
        {(most) => (
          <p class={`mt-1 text-right text-sm ${over() ? 'text-refusal' : 'text-muted'}`}>
            已写 {count()} 字，限 {most()} 字<Show when={over()}>，超出 {count() - most()} 字</Show>
          </p>
        )}
      </Show>
    </div>
  );
}
