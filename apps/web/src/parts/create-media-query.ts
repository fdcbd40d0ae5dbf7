import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Whether the window answers a media query, as it changes. */
export function createMediaQuery(query: string): Accessor<boolean> {
  const media = window.matchMedia(query);
  const [matches, setMatches] = createSignal(media.matches);
  const follow = (): void => {
    setMatches(media.matches);
  };
  media.addEventListener('change', follow);
  onCleanup(() => media.removeEventListener('change', follow));
  return matches;
}
