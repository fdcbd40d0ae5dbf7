import type { AppRouter } from '@shifan/api';
import { ButtonLink, DateText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import type { inferRouterOutputs } from '@trpc/server';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { caseColumns } from '../../../parts/case-cells.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession, DECIDER_ROLES } from '../../../shell/session.ts';
import { caseHref } from '../case-href.ts';

type Row = inferRouterOutputs<AppRouter>['acceptance']['list'][number];

const COLUMNS: TableColumn<Row>[] = [
  ...caseColumns<Row>((summary) => caseHref(summary, 'acceptance')),
  { key: 'round', header: '第几次', tight: true, cell: (row) => `第 ${row.round} 次验收` },
  {
    key: 'submitted',
    header: '提交日期',
    cell: (row) => (
      <Show when={row.submittedOn} fallback={<span class="text-muted">还没有提交</span>}>
        {(day) => <DateText day={day()} />}
      </Show>
    ),
  },
  {
    key: 'conclusion',
    header: '拟定的结论',
    tight: true,
    cell: (row) => (
      <Show when={row.conclusion} fallback={<StatusMark tone="action">待拟定</StatusMark>}>
        {(conclusion) => (
          <StatusMark tone={conclusion().outcome === 'pass' ? 'done' : 'plain'}>
            {conclusion().outcome === 'pass' ? '通过' : '不通过'}
          </StatusMark>
        )}
      </Show>
    ),
  },
  {
    key: 'act',
    header: '办理',
    tight: true,
    cell: (row) => (
      <ButtonLink small href={caseHref(row.summary, 'acceptance')}>
        对照两项依据
      </ButtonLink>
    ),
  },
];

/** Applications for acceptance, each to be held against the standard and its own plan. */
export function AcceptanceListScreen(): JSX.Element {
  const session = createSession();
  const list = createTrpcQuery(() => ({
    key: ['acceptance.list', 'acceptance'],
    load: () => api.acceptance.list.query({ purpose: 'acceptance' }),
  }));
  const decides = () => DECIDER_ROLES.some((role) => role === session.data?.role);
  return (
    <Page
      title="评估验收"
      wide
      lead="创建期满后申请验收的创建对象，按行政区划代码、再按名称排列，不排名次。对照认定标准和创建方案的目标任务，逐件办理。"
      aside={
        <Show when={decides()}>
          <ButtonLink look="main" icon="plus" href="/public-notices/new?phase=notice-designation">
            拟定认定名单公示
          </ButtonLink>
        </Show>
      }
    >
      <Loaded query={list} lines={10}>
        {(rows) => (
          <Table
            caption="申请验收的创建对象，按行政区划代码、再按名称排列"
            captionHidden
            columns={COLUMNS}
            rows={rows()}
            empty="现在没有申请验收的创建对象。"
          />
        )}
      </Loaded>
    </Page>
  );
}
