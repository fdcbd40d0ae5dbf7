import type { CaseSummary } from '@shifan/api';
import { Button, DateText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { CheckDialog } from './check-dialog.tsx';
import type { ListCheck } from './supervision-query.ts';

const COLUMNS: TableColumn<ListCheck>[] = [
  { key: 'on', header: '查询日期', cell: (row) => <DateText day={row.checkedOn} /> },
  { key: 'source', header: '在哪里查询', cell: (row) => row.source },
  {
    key: 'listed',
    header: '结果',
    tight: true,
    cell: (row) => (
      <Show when={row.listed} fallback={<StatusMark tone="done">没有列入</StatusMark>}>
        <StatusMark tone="refusal" icon="warning">
          已列入
        </StatusMark>
      </Show>
    ),
  },
  { key: 'reference', header: '文号或者编号', cell: (row) => row.reference ?? '—' },
  { key: 'by', header: '查询人', tight: true, cell: (row) => row.by },
];

/** The checks of the list of seriously dishonest subjects, each with its day. */
export function ListChecks(props: {
  summary: CaseSummary;
  checks: readonly ListCheck[];
  canWrite: boolean;
}): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <section class="flex flex-col gap-3" aria-labelledby="list-checks">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 id="list-checks" class="text-lg font-semibold">
          严重失信主体名单查询
        </h2>
        <Show when={props.canWrite}>
          <Button small icon="plus" onClick={() => setOpen(true)}>
            记下一次查询
          </Button>
        </Show>
      </div>
      <Table
        caption="严重失信主体名单查询"
        captionHidden
        columns={COLUMNS}
        rows={props.checks}
        empty="还没有查询记录。"
      />
      <Show when={open()}>
        <CheckDialog summary={props.summary} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}
