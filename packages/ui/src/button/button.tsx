import { createUniqueId, Show, type JSX } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';
import { buttonClass, type ButtonLook } from './button-class.ts';

export interface ButtonProps {
  children: JSX.Element;
  look?: ButtonLook;
  icon?: IconName;
  type?: 'button' | 'submit';
  small?: boolean;
  busy?: boolean | undefined;
  /** Why it cannot be used now; the button stays visible and focusable and says so. */
  disabledReason?: string | undefined;
  /** Id of an element that says the reason already, so that the button need not repeat it. */
  reasonId?: string | undefined;
  label?: string;
  onClick?: () => void;
}

/** A button; where it is not allowed it says why instead of vanishing. */
export function Button(props: ButtonProps): JSX.Element {
  const ownId = createUniqueId();
  const reasonId = () => props.reasonId ?? ownId;
  const off = () => Boolean(props.disabledReason) || Boolean(props.busy);
  return (
    <span class="inline-flex flex-col items-start gap-1">
      <button
        type={props.type ?? 'button'}
        class={buttonClass(props.look, props.small)}
        aria-disabled={off() ? 'true' : undefined}
        aria-describedby={props.disabledReason ? reasonId() : undefined}
        aria-label={props.label}
        aria-busy={props.busy ? 'true' : undefined}
        onClick={(event) => {
          if (off()) event.preventDefault();
          else props.onClick?.();
        }}
      >
        <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
        {props.children}
        <Show when={props.busy}>
          <span aria-hidden="true">…</span>
        </Show>
      </button>
      <Show when={!props.reasonId && props.disabledReason}>
        <span id={ownId} class="max-w-md text-sm text-muted">
          {props.disabledReason}
        </span>
      </Show>
    </span>
  );
}
