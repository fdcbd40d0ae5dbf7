import type { TargetStateDto } from '@shifan/api';
import { DateText, Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { TargetMark } from './target-mark.tsx';
import { withUnit } from './with-unit.ts';

const COLUMNS: TableColumn<TargetStateDto>[] = [
  {
    key: 'indicator',
    header: '指标',
    cell: (row) => (
      <>
        {row.indicator}
        <Show when={row.strandName}>{(name) => <span class="block text-sm text-muted">{name()}</span>}</Show>
      </>
    ),
  },
  { key: 'baseline', header: '现状值', align: 'right', cell: (row) => withUnit(row.baseline, row.unit) },
  { key: 'target', header: '目标值', align: 'right', cell: (row) => withUnit(row.target, row.unit) },
  {
    key: 'due',
    header: '完成时间',
    cell: (row) => (
      <Show when={row.due} fallback="未写明">
        {(day) => <DateText day={day()} />}
      </Show>
    ),
  },
  {
    key: 'reached',
    header: '完成值',
    align: 'right',
    cell: (row) => <span class="font-semibold">{withUnit(row.reached ?? '', row.unit) || '—'}</span>,
  },
  { key: 'status', header: '情况', tight: true, cell: (row) => <TargetMark status={row.status} /> },
  { key: 'note', header: '说明', cell: (row) => <span class="whitespace-pre-wrap">{row.note}</span> },
];

/** The targets of the creation plan: where it began, where it is to go, how far it has come. */
export function TargetsTable(props: {
  targets: readonly TargetStateDto[];
  caption: string;
  captionHidden?: boolean;
}): JSX.Element {
  return (
    <Table
      caption={props.caption}
      captionHidden={props.captionHidden ?? false}
      columns={COLUMNS}
      rows={props.targets}
      empty="创建方案里没有目标。"
    />
  );
}
