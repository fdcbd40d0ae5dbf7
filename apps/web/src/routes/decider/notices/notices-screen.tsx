import type { PublicNoticeDto } from '@shifan/api';
import { ButtonLink, DateText, StatusMark, Table, Tabs, type TableColumn } from '@shifan/ui';
import { A, useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { createSession } from '../../../shell/session.ts';

type Status = PublicNoticeDto['status'];

const STATUSES: { id: Status; label: string; empty: string }[] = [
  { id: 'running', label: '公示中', empty: '现在没有正在公示的名单。' },
  { id: 'ended', label: '公示期满，待确认', empty: '没有等待确认的公示。' },
  { id: 'settled', label: '已办结', empty: '还没有办结的公示。' },
];

const COLUMNS: TableColumn<PublicNoticeDto>[] = [
  {
    key: 'title',
    header: '公示',
    cell: (row) => (
      <A class="link font-semibold" href={`/public-notices/${row.id}`}>
        {row.title}
      </A>
    ),
  },
  { key: 'phase', header: '种类', tight: true, cell: (row) => row.phaseName },
  { key: 'count', header: '名单', tight: true, align: 'right', cell: (row) => `${row.items.length} 个` },
  { key: 'first', header: '公示第一日', cell: (row) => <DateText day={row.firstDay} /> },
  {
    key: 'last',
    header: '公示最后一日',
    cell: (row) => (
      <span class="flex flex-wrap items-center gap-2">
        <DateText day={row.lastDay} />
        <Show when={row.status === 'running'} fallback={<StatusMark tone="plain">已期满</StatusMark>}>
          <DaysLeft days={row.workingDaysLeft} />
        </Show>
      </span>
    ),
  },
];

/** Public notices by their state. */
export function NoticesScreen(): JSX.Element {
  const session = createSession();
  const [search, setSearch] = useSearchParams();
  const notices = createTrpcQuery(() => ({
    key: ['publicNotices.list', 'all'],
    load: () => api.publicNotices.list.query({}),
  }));
  /** The tab asked for, or the first that has something. */
  const open = (all: readonly PublicNoticeDto[]): string => {
    const asked = searchText(search['status']);
    const isFilled = (status: Status): boolean => all.some((notice) => notice.status === status);
    const shown = STATUSES.find((status) => status.id === asked) ?? STATUSES.find((status) => isFilled(status.id));
    return shown?.id ?? 'running';
  };
  return (
    <Page
      title="公示"
      wide
      aside={
        <ButtonLink look="main" icon="plus" href="/public-notices/new">
          拟定公示
        </ButtonLink>
      }
    >
      <Loaded query={notices}>
        {(published) => {
          // Everybody reads every notice; here stand those of the reader's own authority.
          const all = () => published().filter((notice) => notice.publishedBy === session.data?.tenant.name);
          const of = (status: Status): PublicNoticeDto[] => all().filter((notice) => notice.status === status);
          return (
            <Tabs
              label="公示的状态"
              value={open(all())}
              onChange={(status) => setSearch({ status }, { replace: true })}
              tabs={STATUSES.map((status) => ({
                id: status.id,
                label: status.label,
                count: of(status.id).length,
                content: () => (
                  <Table
                    caption={status.label}
                    captionHidden
                    columns={COLUMNS}
                    rows={of(status.id)}
                    empty={status.empty}
                  />
                ),
              }))}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
