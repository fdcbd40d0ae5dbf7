import { Skeleton } from '@shifan/ui';
import { onMount, type JSX } from 'solid-js';
import { goToSite } from './site-addresses.ts';

/** Stands for a moment where a page of the public site takes over. */
export function ToSite(props: { address: string }): JSX.Element {
  onMount(() => goToSite(props.address, { replace: true }));
  return <Skeleton lines={8} />;
}
