import type { OldTitleDto } from '@shifan/api';
import { ButtonLink, DateText, Pagination, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { OldTitleEnds } from '../../../parts/old-title-ends.tsx';
import { OldTitleSource } from '../../../parts/old-title-source.tsx';
import { OldTitleMark } from '../../../parts/old-title-status.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession, PROVINCE_ROLES } from '../../../shell/session.ts';
import { caseHref } from '../case-href.ts';
import { asked, createOldTitleFilter, oldTitlesHref } from './old-title-filter.ts';
import { OldTitleFilters } from './old-title-filters.tsx';

/** A list can be opened by the province that handed it over. */
function columns(mayOpen: boolean): TableColumn<OldTitleDto>[] {
  return [
    {
      key: 'name',
      header: '名称和运营单位',
      width: 'min-w-44',
      cell: (row) => (
        <>
          <span class="font-semibold">{row.name}</span>
          <span class="block text-sm">{row.operatorName}</span>
          <span class="block text-sm text-muted">{row.uscc}</span>
        </>
      ),
    },
    {
      key: 'place',
      header: '地区',
      tight: true,
      cell: (row) => (
        <>
          {row.divisionName}
          <span class="block text-sm text-muted">{row.divisionCode}</span>
        </>
      ),
    },
    { key: 'kind', header: '类型', tight: true, cell: (row) => row.kindName },
    {
      key: 'granted',
      header: '认定',
      cell: (row) => (
        <>
          {row.documentNumber}
          <span class="block text-sm">
            <DateText day={row.grantedOn} />
          </span>
          <span class="block text-sm text-muted">依据 {row.basisName}</span>
        </>
      ),
    },
    {
      key: 'status',
      header: '状态和届满日',
      width: 'min-w-80',
      cell: (row) => (
        <span class="flex flex-col items-start gap-1">
          <OldTitleMark title={row} />
          <OldTitleEnds title={row} />
        </span>
      ),
    },
    {
      key: 'source',
      header: '来源',
      width: 'w-52',
      cell: (row) => (
        <OldTitleSource
          title={row}
          file={(name) => (
            <Show when={mayOpen} fallback={<span class="break-all">{name}</span>}>
              <A class="link break-all" href={`/old-titles/imports/${row.provenance.importId}`}>
                {name}
              </A>
            </Show>
          )}
        />
      ),
    },
    {
      key: 'applications',
      header: '新申报',
      tight: true,
      cell: (row) => (
        <For each={row.applications} fallback={<span class="text-muted">—</span>}>
          {(one) => (
            <A class="link block" href={caseHref(one)}>
              {one.number || '还没有编号'}
            </A>
          )}
        </For>
      ),
    },
  ];
}

/** Titles of repealed measures, as the provinces handed them over. */
export function OldTitlesScreen(): JSX.Element {
  const filter = createOldTitleFilter();
  const session = createSession();
  const isProvince = () => PROVINCE_ROLES.some((role) => role === session.data?.role);
  const list = createTrpcQuery(() => ({
    key: ['migration.oldTitles', filter()],
    load: () => api.migration.oldTitles.query(asked(filter())),
    keepPrevious: true,
  }));
  return (
    <Page
      title="旧称号"
      wide
      lead="依据已废止的办法认定的示范平台（基地），由各地主管部门登记。按行政区划代码、再按名称排列，不排名次。"
      aside={
        <Show when={isProvince()}>
          <ButtonLink icon="upload" href="/old-titles/imports">
            旧称号导入
          </ButtonLink>
        </Show>
      }
    >
      <OldTitleFilters filter={filter()} ofAll={session.data?.role.startsWith('ministry-') === true} />
      <Loaded query={list} lines={8}>
        {(data) => (
          <div>
            <Table
              caption="旧称号，按行政区划代码、再按名称排列"
              captionHidden
              columns={columns(isProvince())}
              rows={data().rows}
              empty={
                oldTitlesHref(filter(), {}) === '/old-titles'
                  ? '还没有登记的旧称号；主管部门导入名单以后列在这里。'
                  : '没有符合条件的旧称号，可以放宽上面的筛选。'
              }
            />
            <Show when={data().total > 0}>
              <Pagination
                page={filter().page}
                pageSize={data().pageSize}
                total={data().total}
                unit="个"
                hrefOf={(page) => oldTitlesHref(filter(), { page })}
              />
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
