import type { AppRouter } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import type { inferRouterOutputs } from '@trpc/server';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';

type Column = inferRouterOutputs<AppRouter>['migration']['columns'][number];

const COLUMNS: TableColumn<Column>[] = [
  {
    key: 'header',
    header: '表头',
    cell: (row) => (
      <>
        <span class="font-semibold">{row.header}</span>
        <Show when={row.required}>
          <span class="ml-1 text-xs whitespace-nowrap text-muted">必填</span>
        </Show>
      </>
    ),
  },
  { key: 'accepted', header: '怎样填', cell: (row) => row.accepted },
  {
    key: 'example',
    header: '例子',
    cell: (row) => <span class="break-all">{row.example || <span class="text-muted">—</span>}</span>,
  },
];

/** What each column of a list means: those of the title itself, and what it may tell of the operator besides. */
export function ColumnList(): JSX.Element {
  const columns = createTrpcQuery(() => ({
    key: ['migration.columns'],
    load: () => api.migration.columns.query(),
  }));
  const of = (rows: readonly Column[], isFact: boolean) => rows.filter((row) => row.isFact === isFact);
  return (
    <Loaded query={columns}>
      {(rows) => (
        <>
          <Table caption="称号本身" columns={COLUMNS} rows={of(rows(), false)} />
          <details>
            <summary class="link">
              还可以带上认定时的情况（{of(rows(), true).length} 列，选填），申报新称号时自动带入
            </summary>
            <div class="pt-3">
              <Table caption="认定时的情况" columns={COLUMNS} rows={of(rows(), true)} />
            </div>
          </details>
        </>
      )}
    </Loaded>
  );
}
