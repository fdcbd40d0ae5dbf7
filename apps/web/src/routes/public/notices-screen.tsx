import type { PublicNoticeDto } from '@shifan/api';
import { DateText, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { NoticeStatus } from '../../parts/notice-status.tsx';
import { Page } from '../../parts/page.tsx';

function confirmed(notice: PublicNoticeDto): number {
  return notice.items.filter((item) => item.outcome === 'confirmed').length;
}

const COLUMNS: TableColumn<PublicNoticeDto>[] = [
  {
    key: 'title',
    header: '公示',
    cell: (row) => (
      <A class="link" href={`/notices/${row.id}`}>
        {row.title}
      </A>
    ),
  },
  { key: 'by', header: '公示单位', cell: (row) => row.publishedBy },
  {
    key: 'days',
    header: '公示时间',
    cell: (row) => (
      <>
        <DateText day={row.firstDay} /> 至 <DateText day={row.lastDay} />
      </>
    ),
  },
  { key: 'count', header: '名单', tight: true, cell: (row) => `${row.items.length} 个` },
  { key: 'confirmed', header: '已确定', tight: true, cell: (row) => `${confirmed(row)} 个` },
  { key: 'status', header: '状态', tight: true, cell: (row) => <NoticeStatus status={row.status} /> },
];

/** Every public notice, running or over, with what became of it. */
export function NoticesScreen(): JSX.Element {
  const notices = createTrpcQuery(() => ({
    key: ['publicNotices.list', 'all'],
    load: () => api.publicNotices.list.query({}),
  }));
  return (
    <Page title="公示" wide crumbs={[{ label: '首页', href: '/' }]} lead="正在进行和已经结束的公示，以及每一个的结果。">
      <Loaded query={notices}>
        {(data) => <Table caption="公示" captionHidden columns={COLUMNS} rows={data()} empty="还没有公示" />}
      </Loaded>
    </Page>
  );
}
