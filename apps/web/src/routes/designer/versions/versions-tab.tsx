import type { JSX } from 'solid-js';
import type { Design } from '../design.ts';

export function VersionsTab(props: { design: Design }): JSX.Element {
  return <p>{props.design.plugin.id}</p>;
}
