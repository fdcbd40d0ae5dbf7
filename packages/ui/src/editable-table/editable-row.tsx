import { For, Show, type Accessor, type JSX } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import type { EditableTableProps } from './editable-table.tsx';

/** One row of an editable table, and below it what is to be said about it. */
export function EditableRow<Row>(props: {
  table: EditableTableProps<Row>;
  row: Accessor<Row>;
  index: number;
}): JSX.Element {
  return (
    <>
      <tr class="max-md:mb-3 max-md:block max-md:border max-md:border-line max-md:p-2">
        <td class="border border-line px-1 py-1 text-center text-muted max-md:block max-md:border-0 max-md:text-left">
          <span class="md:hidden">第 </span>
          {props.index + 1}
          <span class="md:hidden"> 行</span>
        </td>
        <For each={props.table.columns}>
          {(column) => (
            <td class="border border-line p-1 align-top max-md:block max-md:border-0">
              <span aria-hidden="true" class="text-sm text-muted md:hidden">
                {column.header}
              </span>
              {column.cell(props.row, props.index)}
            </td>
          )}
        </For>
        <td class="border border-line p-1 text-center max-md:block max-md:border-0 max-md:text-right">
          <button
            type="button"
            class="inline-flex size-9 items-center justify-center rounded-md text-action hover:bg-action-tint"
            aria-label={`删除第 ${props.index + 1} 行`}
            aria-disabled={props.table.readOnly ? 'true' : undefined}
            onClick={() => {
              if (!props.table.readOnly) props.table.onDelete(props.index);
            }}
          >
            <Icon name="trash" />
          </button>
        </td>
      </tr>
      <Show when={props.table.note?.(props.index)}>
        {(note) => (
          <tr class="max-md:block">
            <td colspan={props.table.columns.length + 2} class="border border-line px-3 py-1 max-md:mb-3 max-md:block">
              {note()}
            </td>
          </tr>
        )}
      </Show>
    </>
  );
}
