import { createSignal, For, Index, Show, type Accessor, type JSX } from 'solid-js';
import { Button } from '../button/button.tsx';
import { EditableRow } from './editable-row.tsx';
import { PasteDialog } from './paste-dialog.tsx';

export interface EditableColumn<Row> {
  key: string;
  header: string;
  unit?: string | undefined;
  /** Width where the column needs little or much; the others share what is left. */
  width?: string | undefined;
  cell: (row: Accessor<Row>, index: number) => JSX.Element;
}

export interface EditableTableProps<Row> {
  caption: string;
  columns: readonly EditableColumn<Row>[];
  rows: readonly Row[];
  onAdd: () => void;
  onDelete: (index: number) => void;
  /** Cells as copied from a spreadsheet; absent: no pasting. Answers what went wrong, a line each. */
  onPaste?: ((text: string) => readonly string[]) | undefined;
  /** Cells hold long texts: each row is a card, at every width. */
  stacked?: boolean | undefined;
  /** Said below a row, across its whole width, e.g. what is wrong with it. */
  note?: ((index: number) => JSX.Element) | undefined;
  addRefused?: string | undefined;
  readOnly?: boolean | undefined;
  describedBy?: string | undefined;
  id?: string | undefined;
}

/** Rows that people type, delete, or paste from Excel or WPS. */
export function EditableTable<Row>(props: EditableTableProps<Row>): JSX.Element {
  const [pasting, setPasting] = createSignal(false);
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!props.onPaste || props.readOnly || !/[\t\n]/u.test(text.trim())) return;
    event.preventDefault();
    if (props.onPaste(text).length > 0) setPasting(true);
  };
  return (
    <div id={props.id} tabindex={-1} class="flex flex-col gap-2" data-stacked={props.stacked ? '' : undefined}>
      <table
        class="w-full table-fixed border-collapse text-left cards:block"
        aria-describedby={props.describedBy}
        onPaste={paste}
      >
        <caption class="sr-only">{props.caption}</caption>
        <colgroup class="cards:hidden">
          <col class="w-11" />
          <For each={props.columns}>{(column) => <col style={{ width: column.width ?? 'auto' }} />}</For>
          <col class="w-11" />
        </colgroup>
        <thead class="cards:sr-only">
          <tr>
            <th
              scope="col"
              class="sticky top-0 z-10 border border-line bg-ground px-0 py-2 text-center text-sm font-semibold"
            >
              序号
            </th>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" class="sticky top-0 z-10 border border-line bg-ground px-2 py-2 text-sm font-semibold">
                  {column.header}
                  <Show when={column.unit}>
                    <span class="text-muted">（{column.unit}）</span>
                  </Show>
                </th>
              )}
            </For>
            <th
              scope="col"
              class="sticky top-0 z-10 border border-line bg-ground px-0 py-2 text-center text-sm font-semibold"
            >
              删除
            </th>
          </tr>
        </thead>
        <tbody class="cards:block">
          <Index
            each={props.rows}
            fallback={
              <tr class="cards:block">
                <td
                  class="border border-line px-3 py-4 text-center text-muted cards:block"
                  colspan={props.columns.length + 2}
                >
                  还没有内容
                </td>
              </tr>
            }
          >
            {(row, index) => <EditableRow table={props} row={row} index={index} />}
          </Index>
        </tbody>
      </table>
      <Show when={!props.readOnly}>
        <div class="flex flex-wrap items-start gap-2">
          <Button small icon="plus" onClick={() => props.onAdd()} disabledReason={props.addRefused}>
            加一行
          </Button>
          <Show when={props.onPaste}>
            <Button small icon="paste" onClick={() => setPasting(true)}>
              从 Excel 或 WPS 粘贴
            </Button>
          </Show>
        </div>
      </Show>
      <Show when={props.onPaste}>
        {(onPaste) => (
          <PasteDialog
            open={pasting()}
            onClose={() => setPasting(false)}
            onPaste={onPaste()}
            columns={props.columns.map((column) => column.header)}
          />
        )}
      </Show>
    </div>
  );
}
