import { html, type Html } from '../html.ts';

const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  clock: 'M10 5.5V10l3 2M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  dash: 'M5 10h10',
  info: 'M10 9v5M10 6.2v.1M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1',
  right: 'M7.5 5l5 5-5 5',
  file: 'M6 3h6l3 3v11H6zM12 3v3h3',
  search: 'M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it never carries meaning alone, so it is hidden from screen readers. */
export function icon(name: IconName, look = 'size-4'): Html {
  return html`<svg
    viewBox="0 0 20 20"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    class="inline-block shrink-0 ${look}"
  >
    <path d="${PATHS[name]}" />
  </svg>`;
}
