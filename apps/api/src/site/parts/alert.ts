import { html, type Html, type Piece } from '../html.ts';
import { icon, type IconName } from './icon.ts';
import type { Tone } from './mark.ts';

const FRAMES: Record<Tone, string> = {
  refusal: 'border-refusal bg-refusal-tint',
  done: 'border-done bg-done-tint',
  action: 'border-action bg-action-tint',
  plain: 'border-edge bg-white',
};
const ICONS: Record<Tone, [IconName, string]> = {
  refusal: ['warning', 'text-refusal'],
  done: ['check', 'text-done'],
  action: ['info', 'text-action'],
  plain: ['info', 'text-muted'],
};

type Alert = { tone: Tone; title: Piece; body?: Piece; /** takes the focus when the page opens */ first?: boolean };

/** A message on the page. */
export function alert({ tone, title, body, first = false }: Alert): Html {
  const [name, colour] = ICONS[tone];
  return html`<div
    class="flex gap-3 rounded-md border border-l-4 p-4 ${FRAMES[tone]}"
    ${first && html`tabindex="-1" autofocus role="${tone === 'refusal' ? 'alert' : 'status'}"`}
  >
    ${icon(name, `mt-1 size-5 ${colour}`)}
    <div class="flex min-w-0 flex-col gap-2">
      <p class="font-semibold">${title}</p>
      ${body && html`<div class="flex flex-col gap-2">${body}</div>`}
    </div>
  </div>`;
}

/** Says that there is nothing yet, and what to expect. */
export function nothingYet(title: Piece, body: Piece = null): Html {
  return html`<div class="card flex flex-col items-center gap-3 px-6 py-10 text-center">
    <p class="text-lg">${title}</p>
    <div class="text-muted">${body}</div>
  </div>`;
}
