import { useLocation } from '@solidjs/router';
import { createEffect, createMemo, onCleanup, type Accessor } from 'solid-js';

const FRAMES = 60;

/** The element that the address names after `#`; once it is there it is scrolled to and takes the focus. */
export function createHashTarget(ready: () => boolean): Accessor<string> {
  const location = useLocation();
  const wanted = createMemo(() => decodeURIComponent(location.hash.replace(/^#/u, '')));
  let frame = 0;
  // What is looked for may stand behind a tab that opens a moment later; until it shows it takes no focus.
  const lookFor = (id: string, frames: number): void => {
    const target = document.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
    const isThere = target !== null && document.activeElement === target;
    if (!isThere && frames > 0) frame = requestAnimationFrame(() => lookFor(id, frames - 1));
  };
  createEffect(() => {
    cancelAnimationFrame(frame);
    if (ready() && wanted()) lookFor(wanted(), FRAMES);
  });
  onCleanup(() => cancelAnimationFrame(frame));
  return wanted;
}
