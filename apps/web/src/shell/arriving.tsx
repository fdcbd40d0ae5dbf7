import { Skeleton } from '@shifan/ui';
import { createResource, lazy, Show, type Component, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';

/** A screen that is fetched when it is first opened; grey lines until it is there. */
export function arriving(load: () => Promise<Component>): Component {
  const view = lazy(() => load().then((component) => ({ default: component })));
  return function Arriving(): JSX.Element {
    const [there] = createResource(() => view.preload());
    return (
      <Show when={there()} fallback={<Skeleton lines={8} />}>
        <Dynamic component={view} />
      </Show>
    );
  };
}
