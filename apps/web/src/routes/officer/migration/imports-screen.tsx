import type { TitleImportDto } from '@shifan/api';
import { ButtonLink, EmptyState, InstantText, Pagination, Table, type TableColumn } from '@shifan/ui';
import { A, useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { pageOf } from '../../../parts/kind-choices.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { ImportProgress } from './import-progress.tsx';
import { ImportState } from './import-state.tsx';

const WHILE_RUNNING = 2000;

function Rows(props: { import: TitleImportDto }): JSX.Element {
  const counts = () => props.import.counts;
  return (
    <Show when={props.import.state !== 'failed'} fallback={<span class="text-muted">—</span>}>
      共 {counts().rows} 行<span class="block text-sm text-muted">可以导入 {counts().good} 行</span>
      <span class="block text-sm text-muted">有错误 {counts().faulty} 行</span>
    </Show>
  );
}

const COLUMNS: TableColumn<TitleImportDto>[] = [
  {
    key: 'file',
    header: '名单文件',
    cell: (row) => (
      <A class="link font-semibold break-words" href={`/old-titles/imports/${row.id}`}>
        {row.fileName}
      </A>
    ),
  },
  {
    key: 'uploaded',
    header: '上传',
    cell: (row) => (
      <>
        {row.uploadedBy}
        <span class="block text-sm text-muted">
          <InstantText at={row.uploadedAt} />
        </span>
      </>
    ),
  },
  {
    key: 'state',
    header: '状态',
    cell: (row) => (
      <>
        <ImportState import={row} />
        <Show when={row.running}>
          <ImportProgress import={row} />
        </Show>
      </>
    ),
  },
  {
    key: 'rows',
    header: '行数',
    cell: (row) => (
      <Show when={row.state !== 'checking'} fallback={<span class="text-muted">—</span>}>
        <Rows import={row} />
      </Show>
    ),
  },
  {
    key: 'imported',
    header: '已导入',
    tight: true,
    cell: (row) => (
      <Show when={row.state === 'imported'} fallback={<span class="text-muted">—</span>}>
        {row.counts.imported} 个称号
      </Show>
    ),
  },
];

/** Every list of old titles that the authority has handed over, the newest first. */
export function ImportsScreen(): JSX.Element {
  const [search] = useSearchParams();
  const page = () => pageOf(searchText(search['page']));
  const list = createTrpcQuery(() => ({
    key: ['migration.imports', page()],
    load: () => api.migration.imports.query({ page: page() }),
    refresh: WHILE_RUNNING,
    keepPrevious: true,
  }));
  return (
    <Page
      title="旧称号导入"
      wide
      lead="把已废止办法认定的称号成批登记到名册。先核对，看过结果再决定导入；同一份名单再传一次，不会重复登记。"
      aside={
        <ButtonLink look="main" icon="upload" href="/old-titles/imports/new">
          上传名单
        </ButtonLink>
      }
    >
      <Loaded query={list}>
        {(data) => (
          <Show
            when={data().total > 0}
            fallback={
              <EmptyState title="还没有上传过名单">下载模板，填好以后上传；上传后先核对，不会直接登记。</EmptyState>
            }
          >
            <div>
              <Table caption="上传过的名单，新的在前" captionHidden columns={COLUMNS} rows={data().rows} />
              <Pagination
                page={page()}
                pageSize={data().pageSize}
                total={data().total}
                unit="份"
                hrefOf={(to) => `/old-titles/imports${to > 1 ? `?page=${to}` : ''}`}
              />
            </div>
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
