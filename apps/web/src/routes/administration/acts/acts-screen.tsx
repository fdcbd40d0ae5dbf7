import { InstantText, Pagination, Table, type TableColumn } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { pageOf } from '../../../parts/kind-choices.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';

type Act = Awaited<ReturnType<typeof api.administration.acts.query>>['rows'][number];

const COLUMNS: TableColumn<Act>[] = [
  { key: 'at', header: '时间', tight: true, cell: (act) => <InstantText at={act.at} /> },
  { key: 'what', header: '事项', tight: true, cell: (act) => act.what },
  { key: 'subject', header: '对象', cell: (act) => act.subject },
  { key: 'detail', header: '内容', cell: (act) => act.detail ?? <span class="text-muted">—</span> },
  { key: 'by', header: '办理人', cell: (act) => act.by },
];

/** What administrators did, the latest first; nobody changes it. */
export function ActsScreen(): JSX.Element {
  const [search] = useSearchParams();
  const page = () => pageOf(searchText(search['page']));
  const list = createTrpcQuery(() => ({
    key: ['administration.acts', page()],
    load: () => api.administration.acts.query({ page: page() }),
    keepPrevious: true,
  }));
  return (
    <Page title="管理记录" wide lead="系统管理员的每一项改动：谁、什么时候、改了什么。新的在前，任何人不能改。">
      <Loaded query={list}>
        {(data) => (
          <div>
            <Table
              caption="系统管理员的改动，新的在前"
              captionHidden
              columns={COLUMNS}
              rows={data().rows}
              empty="还没有改动。"
            />
            <Pagination
              page={page()}
              pageSize={data().pageSize}
              total={data().total}
              unit="项"
              hrefOf={(to) => `/administration/acts${to > 1 ? `?page=${to}` : ''}`}
            />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
