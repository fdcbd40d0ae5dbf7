import { For, Show, type JSX } from 'solid-js';

export interface TableColumn<Row> {
  key: string;
  header: string;
  unit?: string;
  align?: 'left' | 'right';
  /** Kept on one line. */
  tight?: boolean;
  /** A class for its width, where several tables stand under each other. */
  width?: string;
  cell: (row: Row, index: number) => JSX.Element;
}

export interface TableProps<Row> {
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  /** Said in place of rows. */
  empty?: string;
  captionHidden?: boolean;
}

/** A table with room; on a phone each row becomes a card whose cells carry their headings. */
export function Table<Row>(props: TableProps<Row>): JSX.Element {
  return (
    <table class="w-full border-collapse text-left max-md:block md:bg-white print:table">
      <caption class={props.captionHidden ? 'sr-only' : 'pb-2 text-left font-semibold max-md:block'}>
        {props.caption}
      </caption>
      <thead class="max-md:sr-only print:not-sr-only print:table-header-group">
        <tr>
          <For each={props.columns}>
            {(column) => (
              <th
                scope="col"
                class={`border border-line bg-ground px-3 py-2 text-sm font-semibold ${column.align === 'right' ? 'text-right' : ''} ${column.tight ? 'whitespace-nowrap' : ''} ${column.width ?? ''}`}
              >
                {column.header}
                <Show when={column.unit}>
                  <span class="text-muted">（{column.unit}）</span>
                </Show>
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody class="max-md:block">
        <For
          each={props.rows}
          fallback={
            <tr class="bg-white max-md:block">
              <td
                colspan={props.columns.length}
                class="border border-line px-3 py-6 text-center text-muted max-md:block"
              >
                {props.empty ?? '暂无内容'}
              </td>
            </tr>
          }
        >
          {(row, index) => (
            <tr class="bg-white max-md:mb-3 max-md:block max-md:border max-md:border-line print:table-row">
              <For each={props.columns}>
                {(column) => (
                  <td
                    class={`border border-line px-3 py-2 align-top max-md:flex max-md:gap-3 max-md:border-0 max-md:border-b print:table-cell ${column.align === 'right' ? 'md:text-right' : ''} ${column.tight ? 'md:whitespace-nowrap' : ''}`}
                  >
                    <span aria-hidden="true" class="w-24 shrink-0 text-sm text-muted md:hidden print:hidden">
                      {column.header}
                    </span>
                    <span class="min-w-0 max-md:grow">{column.cell(row, index())}</span>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
