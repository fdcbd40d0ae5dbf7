import type { AppRouter } from '@shifan/api';
import { ButtonLink, DateText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import type { inferRouterOutputs } from '@trpc/server';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { caseColumns } from '../../../parts/case-cells.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { caseHref } from '../case-href.ts';

type Row = inferRouterOutputs<AppRouter>['changes']['list'][number];

const COLUMNS: TableColumn<Row>[] = [
  ...caseColumns<Row>((summary) => caseHref(summary, 'changes')),
  { key: 'sort', header: '变化', tight: true, cell: (row) => row.change.sortName },
  { key: 'event', header: '发生日期', cell: (row) => <DateText day={row.change.eventOn} /> },
  {
    key: 'reported',
    header: '报告日期',
    cell: (row) => (
      <span class="flex flex-wrap items-center gap-2">
        <DateText day={row.change.reportedOn} />
        <Show when={row.change.late}>
          <StatusMark tone="refusal" icon="warning">
            逾期报告
          </StatusMark>
        </Show>
        <span class="w-full text-sm text-muted">
          期限 <DateText day={row.change.deadline} />
        </span>
      </span>
    ),
  },
  {
    key: 'opinion',
    header: '审核意见',
    tight: true,
    cell: (row) => (
      <Show when={row.change.opinion} fallback={<StatusMark tone="action">待提出</StatusMark>}>
        {(opinion) => <StatusMark tone="plain">{opinion().keep ? '建议保留' : '建议撤销'}</StatusMark>}
      </Show>
    ),
  },
  {
    key: 'act',
    header: '办理',
    tight: true,
    cell: (row) => (
      <ButtonLink small href={caseHref(row.summary, 'changes')}>
        办理
      </ButtonLink>
    ),
  },
];

/** Changes that wait for an opinion or a decision. */
export function ChangesScreen(): JSX.Element {
  const list = createTrpcQuery(() => ({ key: ['changes.list'], load: () => api.changes.list.query() }));
  return (
    <Page
      title="重大变化"
      wide
      lead="报告了更名、合并、重组等重大变化、还没有办结的单位。先由审核单位提出保留或者撤销的意见，再由负责认定的主管部门决定。"
    >
      <Loaded query={list} lines={8}>
        {(rows) => (
          <Table
            caption="待办的重大变化，按行政区划代码、再按名称排列"
            captionHidden
            columns={COLUMNS}
            rows={rows()}
            empty="没有待办的重大变化。"
          />
        )}
      </Loaded>
    </Page>
  );
}
