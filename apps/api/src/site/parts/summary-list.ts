import { html, type Html, type Piece } from '../html.ts';

export type SummaryItem = { label: string; value: Piece };

/** Labels with their values. */
export function summaryList(items: readonly (SummaryItem | false | null | undefined)[]): Html {
  return html`<dl class="flex flex-col">
    ${items.map(
      (item) =>
        item &&
        html`<div
          class="grid gap-x-4 border-b border-line py-2 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)] print:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <dt class="text-muted">${item.label}</dt>
          <dd class="min-w-0 break-words">${item.value}</dd>
        </div>`,
    )}
  </dl>`;
}
