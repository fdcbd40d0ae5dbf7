import type { CrossTenantReading } from '@shifan/api';
import { InstantText, Pagination, Table, type TableColumn } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { pageOf } from '../../../parts/kind-choices.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';

const COLUMNS: TableColumn<CrossTenantReading>[] = [
  { key: 'at', header: '时间', cell: (row) => <InstantText at={row.at} /> },
  { key: 'by', header: '查阅人', tight: true, cell: (row) => row.by },
  {
    key: 'what',
    header: '查阅内容',
    cell: (row) => (
      <>
        {row.what}
        <Show when={row.filter}>
          <span class="block text-sm text-muted">{row.filter}</span>
        </Show>
      </>
    ),
  },
  { key: 'authority', header: '涉及的主管部门', cell: (row) => row.authority ?? '全部主管部门' },
  { key: 'reason', header: '理由', width: 'min-w-40', cell: (row) => <span class="break-words">{row.reason}</span> },
  { key: 'clause', header: '依据', cell: (row) => <ClauseLink clause={row.clause} quote={false} /> },
];

/** Who of the ministry read across authorities, when, what and what for. */
export function ReadingsScreen(): JSX.Element {
  const [search] = useSearchParams();
  const page = () => pageOf(searchText(search['page']));
  const list = createTrpcQuery(() => ({
    key: ['overview.readings', page()],
    load: () => api.overview.readings.query({ page: page() }),
    keepPrevious: true,
  }));
  return (
    <Page title="查阅记录" wide lead="部里人员跨地区查阅各主管部门数据的记录，最近的在前。记录不能修改，也不能删除。">
      <Loaded query={list} lines={10}>
        {(data) => (
          <div>
            <Table
              caption="跨地区查阅记录，最近的在前"
              captionHidden
              columns={COLUMNS}
              rows={data().rows}
              empty="还没有跨地区查阅的记录。"
            />
            <Show when={data().total > 0}>
              <Pagination
                page={page()}
                pageSize={data().pageSize}
                total={data().total}
                unit="条"
                hrefOf={(to) => (to > 1 ? `/overview/readings?page=${to}` : '/overview/readings')}
              />
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
