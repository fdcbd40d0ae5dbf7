import type { JSX } from 'solid-js';

export function ImpactScreen(): JSX.Element {
  return <p />;
}
