import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { buttonClass, type ButtonLook } from '../button/button-class.ts';
import { Icon, type IconName } from '../icon/icon.tsx';

/** A link to another page that looks like a button. */
export function ButtonLink(props: {
  href: string;
  children: JSX.Element;
  look?: ButtonLook;
  icon?: IconName;
  small?: boolean;
}): JSX.Element {
  return (
    <A href={props.href} class={buttonClass(props.look, props.small)}>
      <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
      {props.children}
    </A>
  );
}
