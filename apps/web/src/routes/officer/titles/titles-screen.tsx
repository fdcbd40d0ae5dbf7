import type { TitleDto } from '@shifan/api';
import { DateText, Pagination, SearchBox, StatusMark, Table, type TableColumn, type Tone } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { caseColumns } from '../../../parts/case-cells.tsx';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { kindChoice, pageOf, type KindChoice } from '../../../parts/kind-choices.ts';
import { KindFilter } from '../../../parts/kind-filter.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { caseHref } from '../case-href.ts';

type Status = TitleDto['status'];

const STATUSES: Record<Status, { label: string; tone: Tone }> = {
  held: { label: '有效', tone: 'done' },
  rectifying: { label: '整改中', tone: 'action' },
  revoked: { label: '已撤销', tone: 'plain' },
  expired: { label: '已到期', tone: 'plain' },
  withdrawn: { label: '已退出', tone: 'plain' },
};

const STATUS_CODES: readonly Status[] = ['held', 'rectifying', 'revoked', 'expired', 'withdrawn'];

interface TitleFilter {
  status: Status | undefined;
  kind: KindChoice;
  q: string;
  page: number;
}

function titlesHref(filter: TitleFilter, change: Partial<TitleFilter>): string {
  const next = { ...filter, page: 1, ...change };
  const search = new URLSearchParams();
  if (next.status) search.set('status', next.status);
  if (next.kind) search.set('kind', next.kind);
  if (next.q) search.set('q', next.q);
  if (next.page > 1) search.set('page', String(next.page));
  const text = search.toString();
  return text ? `/titles?${text}` : '/titles';
}

const COLUMNS: TableColumn<TitleDto>[] = [
  ...caseColumns<TitleDto>((summary) => caseHref(summary)),
  { key: 'document', header: '认定文号', cell: (row) => row.documentNumber },
  { key: 'granted', header: '认定日期', cell: (row) => <DateText day={row.grantedOn} /> },
  {
    key: 'status',
    header: '状态',
    cell: (row) => (
      <>
        <StatusMark tone={STATUSES[row.status].tone}>{STATUSES[row.status].label}</StatusMark>
        <span class="block text-sm whitespace-nowrap text-muted">
          自 <DateText day={row.statusOn} />
        </span>
      </>
    ),
  },
  {
    key: 'ends',
    header: '有效期',
    cell: (row) => (
      <Show when={row.endsOn} fallback="没有规定期限">
        {(day) => (
          <>
            到 <DateText day={day()} />
          </>
        )}
      </Show>
    ),
  },
  {
    key: 'reexamination',
    header: '下一次复核',
    cell: (row) => (
      <Show when={row.reexaminationDueOn} fallback={<span class="text-muted">—</span>}>
        {(day) => <DateText day={day()} />}
      </Show>
    ),
  },
  {
    key: 'certificate',
    header: '证书',
    cell: (row) => (
      <Show when={row.certificateHref} fallback={<span class="text-muted">—</span>}>
        {(href) => (
          <a class="link" href={href()} download="" aria-label={`下载“${row.summary.name}”的证书`}>
            下载
          </a>
        )}
      </Show>
    ),
  },
];

function Filters(props: { filter: TitleFilter }): JSX.Element {
  const navigate = useNavigate();
  return (
    <div class="flex flex-col gap-4">
      <nav aria-label="按状态筛选" class="flex flex-wrap gap-2">
        <FilterChoice
          href={titlesHref(props.filter, { status: undefined })}
          chosen={!props.filter.status}
          label="全部状态"
        />
        <For each={STATUS_CODES}>
          {(status) => (
            <FilterChoice
              href={titlesHref(props.filter, { status })}
              chosen={props.filter.status === status}
              label={STATUSES[status].label}
            />
          )}
        </For>
      </nav>
      <div class="flex flex-wrap items-end justify-between gap-4">
        <SearchBox
          label="查找"
          placeholder="名称、编号或拼音首字母"
          value={props.filter.q}
          onSearch={(q) => navigate(titlesHref(props.filter, { q }))}
        />
        <KindFilter chosen={props.filter.kind} hrefOf={(kind) => titlesHref(props.filter, { kind })} />
      </div>
    </div>
  );
}

/** Every title: by which document, since when, and how it stands. */
export function TitlesScreen(): JSX.Element {
  const [search] = useSearchParams();
  const filter = createMemo((): TitleFilter => ({
    status: STATUS_CODES.find((status) => status === searchText(search['status'])),
    kind: kindChoice(searchText(search['kind'])),
    q: searchText(search['q']).slice(0, 100),
    page: pageOf(searchText(search['page'])),
  }));
  const list = createTrpcQuery(() => ({
    key: ['titles.list', filter()],
    load: () => {
      const { status, kind, q, page } = filter();
      return api.titles.list.query({
        page,
        ...(status ? { status } : {}),
        ...(kind ? { kind } : {}),
        ...(q ? { q } : {}),
      });
    },
    keepPrevious: true,
  }));
  return (
    <Page title="称号" wide lead="已认定的示范平台（基地）。按行政区划代码、再按名称排列，不排名次。">
      <Filters filter={filter()} />
      <Loaded query={list} lines={8}>
        {(data) => (
          <div>
            <Table
              caption="已认定的示范平台（基地），按行政区划代码、再按名称排列"
              captionHidden
              columns={COLUMNS}
              rows={data().rows}
              empty={
                titlesHref(filter(), {}) === '/titles'
                  ? '还没有认定的称号；公告认定以后列在这里。'
                  : '没有符合条件的称号，可以放宽上面的筛选。'
              }
            />
            <Show when={data().total > 0}>
              <Pagination
                page={filter().page}
                pageSize={data().pageSize}
                total={data().total}
                unit="个"
                hrefOf={(page) => titlesHref(filter(), { page })}
              />
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
