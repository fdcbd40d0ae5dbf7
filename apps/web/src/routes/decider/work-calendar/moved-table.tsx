import { Alert, DateText, Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import type { Moved } from './work-year.ts';

const COLUMNS: TableColumn<Moved[number]>[] = [
  { key: 'name', header: '平台（基地）', cell: (row) => row.name },
  { key: 'due', header: '期限', tight: true, cell: (row) => row.due },
  {
    key: 'before',
    header: '原来',
    cell: (row) => (
      <span class="text-muted">
        <DateText day={row.before} />
      </span>
    ),
  },
  {
    key: 'after',
    header: '改为',
    cell: (row) => <DateText day={row.after} class="font-semibold" />,
  },
];

/** Which legal days not yet over would move. */
export function MovedTable(props: { moved: Moved }): JSX.Element {
  return (
    <Show
      when={props.moved.length > 0}
      fallback={<Alert quiet tone="plain" title="没有期限因此变动；已经过去的日子不变。" />}
    >
      <Table caption={`将变动 ${props.moved.length} 个期限；已经过去的日子不变`} columns={COLUMNS} rows={props.moved} />
    </Show>
  );
}
