import { html, type Html, type Piece } from '../html.ts';

export type Column<Row> = {
  header: string;
  /** kept on one line where there is room */
  tight?: boolean;
  cell: (row: Row) => Piece;
};

type Table<Row> = {
  caption: Piece;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** said in place of rows */
  empty?: Piece;
};

/** A table with room; on a phone each row becomes a card whose cells carry their headings. */
export function table<Row>({ caption, captionHidden = false, columns, rows, empty = '暂无内容' }: Table<Row>): Html {
  return html`<table class="w-full border-collapse text-left max-md:block print:table">
    <caption class="${captionHidden ? 'sr-only' : 'pb-2 text-left font-semibold max-md:block'}">
      ${caption}
    </caption>
    <thead class="max-md:sr-only print:not-sr-only print:table-header-group">
      <tr>
        ${columns.map(
          ({ header, tight }) =>
            html`<th
              scope="col"
              class="border border-line bg-ground px-3 py-2 text-sm font-semibold ${tight && 'whitespace-nowrap'}"
            >
              ${header}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody class="max-md:block">
      ${rows.length > 0 ? rows.map((row) => tableRow(columns, row)) : emptyRow(columns.length, empty)}
    </tbody>
  </table>`;
}

function tableRow<Row>(columns: readonly Column<Row>[], row: Row): Html {
  return html`<tr
    class="bg-white max-md:mb-3 max-md:block max-md:rounded-lg max-md:border max-md:border-line print:table-row"
  >
    ${columns.map(
      ({ header, tight, cell }) =>
        html`<td
          class="border border-line px-3 py-2 align-top max-md:flex max-md:py-1.5 max-md:gap-3 max-md:border-0 max-md:border-b max-md:last:border-b-0 print:table-cell ${tight && 'md:whitespace-nowrap'}"
        >
          <span aria-hidden="true" class="w-20 shrink-0 text-sm text-muted md:hidden print:hidden">${header}</span>
          <span class="min-w-0 max-md:grow">${cell(row)}</span>
        </td>`,
    )}
  </tr>`;
}

function emptyRow(columns: number, words: Piece): Html {
  return html`<tr class="bg-white max-md:block">
    <td colspan="${columns}" class="border border-line px-3 py-6 text-center text-muted max-md:block">${words}</td>
  </tr>`;
}
