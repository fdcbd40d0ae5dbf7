import type { CaseSummary } from '@shifan/api';
import { divisionsOf, findAuthority, type Division } from '@shifan/rules';
import { Pagination, Table, type TableColumn } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type Accessor, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { caseColumns } from '../../../parts/case-cells.tsx';
import { DueText } from '../../../parts/due-text.tsx';
import { pageOf } from '../../../parts/kind-choices.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { createSession } from '../../../shell/session.ts';
import { caseHref } from '../../officer/case-href.ts';
import { asked, createOverviewFilter, overviewHref, type OverviewFilter } from '../overview-filter.ts';
import { Choose, OverviewFilters } from '../overview-filters.tsx';
import { createChoicesQuery, withReason, type OverviewChoices } from '../overview-queries.ts';
import { WithReason } from '../reason/with-reason.tsx';

interface ListFilter {
  stage: string;
  /** a city of the province that asks */
  division: string;
  page: number;
}

interface Row {
  summary: CaseSummary;
}

const COLUMNS: TableColumn<Row>[] = [
  ...caseColumns<Row>((summary) => caseHref(summary)),
  { key: 'year', header: '申报年度', tight: true, cell: (row) => `${row.summary.year}年度` },
  { key: 'stage', header: '进展', cell: (row) => <StageMark summary={row.summary} /> },
  {
    key: 'next',
    header: '接下来',
    cell: (row) => (
      <Show when={row.summary.next} fallback={<span class="text-muted">没有期限</span>}>
        {(due) => <DueText due={due()} />}
      </Show>
    ),
  },
];

function createListFilter(): Accessor<ListFilter> {
  const [search] = useSearchParams();
  const read = (name: string, shape: RegExp): string => {
    const text = searchText(search[name]);
    return shape.test(text) ? text : '';
  };
  return createMemo(() => ({
    stage: read('stage', /^[a-z]+(?:-[a-z]+)*$/u).slice(0, 64),
    division: read('division', /^\d{6}$/u),
    page: pageOf(searchText(search['page'])),
  }));
}

function listHref(filter: OverviewFilter, { stage, division, page }: ListFilter): string {
  return overviewHref('/overview/cases', filter, { stage, division, page: page > 1 ? String(page) : '' });
}

function CaseList(props: {
  choices: OverviewChoices;
  /** those of the province that asks */
  divisions: readonly Division[];
  reason: string;
}): JSX.Element {
  const navigate = useNavigate();
  const filter = createOverviewFilter();
  const list = createListFilter();
  const query = createTrpcQuery(() => ({
    key: ['overview.cases', filter(), list(), props.reason],
    load: () => {
      const { stage, division, page } = list();
      return api.overview.cases.query({
        filter: asked(filter()),
        page,
        ...(stage ? { stage } : {}),
        ...(division ? { division } : {}),
        ...withReason(props.reason),
      });
    },
    keepPrevious: true,
  }));
  const go = (change: Partial<ListFilter>) =>
    void navigate(listHref(filter(), { ...list(), page: 1, ...change }), { scroll: false });
  return (
    <>
      <OverviewFilters
        choices={props.choices}
        filter={filter()}
        hrefOf={(changed) => listHref(changed, { ...list(), page: 1 })}
      >
        <Show when={props.divisions.length > 1}>
          <Choose
            label="地区"
            empty="全部地区"
            width="w-48"
            options={props.divisions.map(({ code, name }) => ({ code, label: name }))}
            value={list().division}
            onChange={(division) => go({ division })}
          />
        </Show>
        <Choose
          label="进展"
          empty="全部进展"
          width="w-44"
          options={props.choices.stages.map(({ id, name }) => ({ code: id, label: name }))}
          value={list().stage}
          onChange={(stage) => go({ stage })}
        />
      </OverviewFilters>
      <Loaded query={query} lines={8}>
        {(data) => (
          <div>
            <ul class="flex max-w-4xl list-disc flex-col pb-3 pl-5 text-sm text-muted empty:hidden">
              <For each={data().notes}>{(note) => <li>{note}</li>}</For>
            </ul>
            <Table
              caption="可以逐件查阅的申报，按行政区划代码、再按名称排列"
              captionHidden
              columns={COLUMNS}
              rows={data().rows.map((summary) => ({ summary }))}
              empty="没有可以逐件查阅的申报，可以放宽上面的筛选。"
            />
            <Show when={data().total > 0}>
              <Pagination
                page={list().page}
                pageSize={data().pageSize}
                total={data().total}
                unit="件"
                hrefOf={(page) => listHref(filter(), { ...list(), page })}
              />
            </Show>
          </div>
        )}
      </Loaded>
    </>
  );
}

/** The cases behind the overview's figures that may be read one by one. */
export function OverviewCasesScreen(): JSX.Element {
  const choices = createChoicesQuery();
  const filter = createOverviewFilter();
  const session = createSession();
  const tenant = () => (session.isSuccess ? session.data?.tenant.id : undefined) ?? '';
  const title = (known: OverviewChoices) => {
    const authority = known.scope === 'ministry' ? findAuthority(filter().authority) : undefined;
    return `${authority?.name ?? known.place}的申报`;
  };
  return (
    <Loaded query={choices} page="申报">
      {(known) => (
        <Page
          title={title(known())}
          wide
          crumbs={[{ label: `${known().place}总览`, href: overviewHref('/overview', { ...filter(), authority: '' }) }]}
          lead="可以逐件查阅的申报，按行政区划代码、再按名称排列，不排名次。"
        >
          <WithReason needed={known().needsReason}>
            {(reason) => <CaseList choices={known()} divisions={divisionsOf(tenant())} reason={reason()} />}
          </WithReason>
        </Page>
      )}
    </Loaded>
  );
}
