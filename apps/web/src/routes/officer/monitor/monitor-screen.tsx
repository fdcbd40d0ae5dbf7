import type { MonitorRowDto } from '@shifan/api';
import { DateText, Pagination, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { caseColumns } from '../../../parts/case-cells.tsx';
import { DueText } from '../../../parts/due-text.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { caseHref } from '../case-href.ts';
import { asked, createMonitorFilter, monitorHref } from './monitor-filter.ts';
import { MonitorFilters } from './monitor-filters.tsx';

const MINUTE = 60_000;

const COLUMNS: TableColumn<MonitorRowDto>[] = [
  ...caseColumns<MonitorRowDto>((summary) => caseHref(summary, 'progress')),
  { key: 'stage', header: '进展', cell: (row) => <StageMark summary={row.summary} /> },
  {
    key: 'period',
    header: '创建期届满',
    cell: (row) => (
      <Show when={row.period} fallback={<span class="text-muted">—</span>}>
        {(period) => (
          <>
            <DateText day={period().endsOn} />
            <Show when={period().extendedFrom}>
              <span class="block text-sm text-muted">已延长</span>
            </Show>
          </>
        )}
      </Show>
    ),
  },
  {
    key: 'targets',
    header: '目标',
    cell: (row) => (
      <Show when={row.targetsTotal > 0} fallback={<span class="text-muted">—</span>}>
        共 {row.targetsTotal} 个
        <span class="block text-sm whitespace-nowrap text-muted">已达到 {row.targetsReached} 个</span>
      </Show>
    ),
  },
  {
    key: 'report',
    header: '最近报告进展',
    cell: (row) => (
      <Show when={row.lastReportOn} fallback={<span class="text-muted">还没有</span>}>
        {(day) => <DateText day={day()} />}
      </Show>
    ),
  },
  {
    key: 'next',
    header: '接下来',
    cell: (row) => (
      <span class="flex flex-wrap items-center gap-2">
        <Show when={row.overdue}>
          <StatusMark tone="refusal" icon="warning">
            已逾期
          </StatusMark>
        </Show>
        <Show when={row.next} fallback={<span class="text-muted">没有期限</span>}>
          {(due) => <DueText due={due()} />}
        </Show>
      </span>
    ),
  },
];

/** Where all candidates and holders stand, and what is overdue. */
export function MonitorScreen(): JSX.Element {
  const filter = createMonitorFilter();
  const list = createTrpcQuery(() => ({
    key: ['creation.monitor', filter()],
    load: () => api.creation.monitor.query(asked(filter())),
    refresh: MINUTE,
    keepPrevious: true,
  }));
  return (
    <Page
      title="创建监测"
      wide
      lead="创建对象和已认定单位现在到哪一步、接下来什么到期。按行政区划代码、再按名称排列，不排名次。"
    >
      <Loaded query={list} lines={10}>
        {(data) => (
          <div class="flex flex-col gap-4">
            <MonitorFilters filter={filter()} counts={data().counts} />
            <div>
              <Table
                caption="创建对象和已认定单位，按行政区划代码、再按名称排列"
                captionHidden
                columns={COLUMNS}
                rows={data().rows}
                empty={
                  monitorHref(filter(), {}) === '/creation'
                    ? '还没有创建对象；公示确认以后列在这里。'
                    : '没有符合条件的，可以放宽上面的筛选。'
                }
              />
              <Show when={data().total > 0}>
                <Pagination
                  page={filter().page}
                  pageSize={data().pageSize}
                  total={data().total}
                  unit="件"
                  hrefOf={(page) => monitorHref(filter(), { page })}
                />
              </Show>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
