import { buttonClass, Icon } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** A file to be downloaded, e.g. an official form for paper. */
export function Download(props: { href: string; children: JSX.Element }): JSX.Element {
  return (
    <a class={buttonClass('plain', true)} href={props.href} download="">
      <Icon name="file" />
      {props.children}
    </a>
  );
}
