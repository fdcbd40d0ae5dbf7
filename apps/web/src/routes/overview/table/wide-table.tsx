import { For, Show, type JSX } from 'solid-js';
import type { WideCell } from './cell-words.ts';
import { columnGroups } from './column-groups.ts';

export interface WideColumn {
  name: string;
  unit?: string | undefined;
  group?: string | undefined;
}

export interface WideRow {
  /** what the row is about; it stays in sight while the others are scrolled past */
  head: JSX.Element;
  cells: readonly WideCell[];
}

const EDGE = 'border-r border-b border-line px-3 print:px-1';
const HEAD = `${EDGE} bg-ground py-2 font-semibold`;

function ColumnHead(props: { column: WideColumn; rows: number }): JSX.Element {
  return (
    <th
      scope="col"
      rowspan={props.rows}
      class={`${HEAD} text-right align-bottom text-balance print:min-w-0 ${props.column.name.length > 5 ? 'min-w-28' : 'min-w-24'}`}
    >
      {props.column.name}
      <Show when={props.column.unit}>
        <span class="block text-xs font-normal whitespace-nowrap text-muted">（{props.column.unit}）</span>
      </Show>
    </th>
  );
}

function Head(props: { first: string; columns: readonly WideColumn[] }): JSX.Element {
  const heads = () => columnGroups(props.columns);
  const rows = () => (heads().some(({ group }) => group !== undefined) ? 2 : 1);
  return (
    <thead class="sticky top-0 z-20 print:static">
      <tr>
        <th
          scope="col"
          rowspan={rows()}
          class={`${HEAD} sticky left-0 z-10 text-left print:static align-bottom max-sm:min-w-24`}
        >
          {props.first}
        </th>
        <For each={heads()}>
          {(head) => (
            <Show
              when={head.group}
              fallback={<For each={head.columns}>{(column) => <ColumnHead column={column} rows={rows()} />}</For>}
            >
              <th scope="colgroup" colspan={head.columns.length} class={`${HEAD} text-center`}>
                {head.group}
              </th>
            </Show>
          )}
        </For>
      </tr>
      <Show when={rows() === 2}>
        <tr>
          <For each={props.columns.filter(({ group }) => group !== undefined)}>
            {(column) => <ColumnHead column={column} rows={1} />}
          </For>
        </tr>
      </Show>
    </thead>
  );
}

function Cells(props: { cells: readonly WideCell[]; look: string }): JSX.Element {
  return (
    <For each={props.cells}>
      {(cell) => (
        <td class={`${EDGE} text-right align-top whitespace-nowrap ${props.look}`}>
          <Show when={cell.mark}>
            <span class="mr-1 text-xs font-normal text-muted print:text-[7pt]">{cell.mark}</span>
          </Show>
          <span class={cell.muted ? 'font-normal text-muted' : ''}>{cell.text}</span>
        </td>
      )}
    </For>
  );
}

/** A table of figures that may be wider and longer than the window: heads, first column and last rows stay in sight. */
export function WideTable(props: {
  caption: string;
  /** heading of the first column */
  first: string;
  columns: readonly WideColumn[];
  rows: readonly WideRow[];
  /** totals and the like */
  feet?: readonly WideRow[];
}): JSX.Element {
  return (
    <div
      role="region"
      aria-label={props.caption}
      tabindex={0}
      class="max-h-[85dvh] max-w-full overflow-auto rounded-md border-t border-l border-line bg-white print:max-h-none print:overflow-visible"
    >
      <table class="w-full border-separate border-spacing-0 text-sm print:text-[7pt] print:leading-snug">
        <caption class="sr-only">{props.caption}</caption>
        <Head first={props.first} columns={props.columns} />
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th
                  scope="row"
                  class={`${EDGE} sticky left-0 bg-white print:static py-1.5 text-left align-top font-normal`}
                >
                  {row.head}
                </th>
                <Cells cells={row.cells} look="py-1.5" />
              </tr>
            )}
          </For>
        </tbody>
        <Show when={props.feet}>
          {(feet) => (
            <tfoot class="sticky bottom-0 z-20 print:static print:table-row-group">
              <For each={feet()}>
                {(row) => (
                  <tr>
                    <th scope="row" class={`${HEAD} sticky left-0 text-left print:static`}>
                      {row.head}
                    </th>
                    <Cells cells={row.cells} look="bg-ground py-2 font-semibold" />
                  </tr>
                )}
              </For>
            </tfoot>
          )}
        </Show>
      </table>
    </div>
  );
}
