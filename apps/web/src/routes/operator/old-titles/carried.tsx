import type { AppRouter } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import type { inferRouterOutputs } from '@trpc/server';
import { Show, type JSX } from 'solid-js';

type Sheet = inferRouterOutputs<AppRouter>['oldTitles']['gapSheet'];

const CARRIED: TableColumn<Sheet['carried'][number]>[] = [
  { key: 'label', header: '申请表里的项目', width: 'w-1/4', cell: (row) => row.label },
  { key: 'value', header: '带入的内容', width: 'w-1/4', cell: (row) => row.value },
  { key: 'source', header: '来源', cell: (row) => row.source },
];

const NOT_CARRIED: TableColumn<Sheet['notCarried'][number]>[] = [
  { key: 'label', header: '旧称号里的项目', width: 'w-1/4', cell: (row) => row.label },
  { key: 'value', header: '内容', width: 'w-1/4', cell: (row) => row.value },
  { key: 'why', header: '不带入的原因', cell: (row) => row.why },
];

/** What the new application will start with, and what cannot be taken over. */
export function Carried(props: { sheet: Sheet }): JSX.Element {
  return (
    <div class="flex flex-col gap-4">
      <Table
        caption="会带入新申报的内容"
        columns={CARRIED}
        rows={props.sheet.carried}
        empty="旧称号的资料里没有新申请表要填的内容。"
      />
      <Show when={props.sheet.notCarried.length > 0}>
        <Table caption="不带入的内容" columns={NOT_CARRIED} rows={props.sheet.notCarried} />
      </Show>
    </div>
  );
}
