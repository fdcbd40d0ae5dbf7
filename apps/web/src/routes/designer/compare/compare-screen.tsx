import type { JSX } from 'solid-js';

export function CompareScreen(): JSX.Element {
  return <p />;
}
