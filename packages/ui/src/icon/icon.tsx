import type { JSX } from 'solid-js';

const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  clock: 'M10 5.5V10l3 2M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  dash: 'M5 10h10',
  person: 'M10 9.5a3 3 0 100-6 3 3 0 000 6zM4 17c.6-3.2 3-5 6-5s5.4 1.8 6 5',
  info: 'M10 9v5M10 6.2v.1M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1',
  down: 'M5 7.5l5 5 5-5',
  right: 'M7.5 5l5 5-5 5',
  left: 'M12.5 5l-5 5 5 5',
  plus: 'M10 4v12M4 10h12',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  upload: 'M10 13V4M6 7.5L10 4l4 3.5M4 16.5h12',
  file: 'M6 3h6l3 3v11H6zM12 3v3h3',
  search: 'M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4',
  calendar: 'M4 5.5h12v11H4zM4 9h12M7 3.5v3M13 3.5v3',
  print: 'M6 8V3.5h8V8M6 14H4V8h12v6h-2M6 12h8v4.5H6z',
  paste: 'M7 4.5H5v12h10v-12h-2M7 3.5h6v2.5H7zM7.5 10h5M7.5 13h5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it never carries meaning alone, so it is hidden from screen readers. */
export function Icon(props: { name: IconName; class?: string }): JSX.Element {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      class={`inline-block size-4 shrink-0 ${props.class ?? ''}`}
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
