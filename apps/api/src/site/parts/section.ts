import { html, type Html, type Piece } from '../html.ts';

type Section = { id: string; title: Piece; beside?: Piece; body: Piece };

/** A part of a page under a heading of its own. */
export function section({ id, title, beside, body }: Section): Html {
  return html`<section class="flex flex-col gap-4" aria-labelledby="${id}">
    <div class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h2 id="${id}" class="text-xl font-semibold">${title}</h2>
      ${beside && html`<div class="flex flex-wrap gap-x-6 gap-y-2">${beside}</div>`}
    </div>
    ${body}
  </section>`;
}

/** A box on white. */
export function card(body: Piece, label?: string): Html {
  return html`<section class="card p-4 sm:p-6" ${label !== undefined && html`aria-label="${label}"`}>${body}</section>`;
}
