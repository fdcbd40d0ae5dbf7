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
      <tr class="bg-white cards:relative cards:mb-3 cards:block cards:rounded-md cards:border cards:border-line cards:p-2">
        <td class="border border-line px-1 py-1 text-center text-muted cards:block cards:border-0 cards:text-left">
          <span class="hidden cards:inline">第 </span>
          {props.index + 1}
          <span class="hidden cards:inline"> 行</span>
        </td>
        <For each={props.table.columns}>
          {(column) => (
            <td class="border border-line p-1 align-top cards:block cards:border-0">
              <span aria-hidden="true" class="hidden text-sm text-muted cards:inline">
                {column.header}
                {column.unit ? `（${column.unit}）` : ''}
              </span>
              {column.cell(props.row, props.index)}
            </td>
          )}
        </For>
        <td class="border border-line p-1 text-center cards:absolute cards:top-0 cards:right-0 cards:border-0">
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
          <tr class="cards:block">
            <td colspan={props.table.columns.length + 2} class="border border-line px-3 py-1 cards:mb-3 cards:block">
              {note()}
            </td>
          </tr>
        )}
      </Show>
    </>
  );
}
