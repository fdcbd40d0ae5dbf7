import type { CaseSummary } from '@shifan/api';
import { ButtonLink, EmptyState, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { DuesPanel } from '../../parts/dues-panel.tsx';
import { DueText } from '../../parts/due-text.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { StageMark } from '../../parts/stage-mark.tsx';
import { OldTitlesBox } from './old-titles/old-titles-box.tsx';

const COLUMNS: TableColumn<CaseSummary>[] = [
  {
    key: 'name',
    header: '名称',
    cell: (row) => (
      <A class="link font-semibold" href={`/files/${row.caseId}`}>
        {row.name || '（尚未填写名称）'}
      </A>
    ),
  },
  { key: 'number', header: '编号', tight: true, cell: (row) => row.number },
  { key: 'kind', header: '类型', tight: true, cell: (row) => row.kindName },
  { key: 'year', header: '年度', tight: true, cell: (row) => `${row.year} 年` },
  {
    key: 'stage',
    header: '进展',
    cell: (row) => (
      <span class="flex flex-wrap items-center gap-2">
        <StageMark summary={row} />
        <Show when={row.openRemarks > 0}>
          <StatusMark tone="refusal" icon="warning">
            {row.openRemarks} 处意见待改
          </StatusMark>
        </Show>
      </span>
    ),
  },
  {
    key: 'next',
    header: '接下来',
    cell: (row) => (
      <Show when={row.next} fallback={row.stage === 'draft' ? '填写并提交' : '没有期限'}>
        {(due) => <DueText due={due()} />}
      </Show>
    ),
  },
];

/** The operator's files, one line each. */
export function FilesScreen(): JSX.Element {
  const files = createTrpcQuery(() => ({ key: ['applications.list'], load: () => api.applications.list.query() }));
  return (
    <Page
      title="我的申报"
      wide
      aside={
        <ButtonLink look="main" icon="plus" href="/files/new">
          新建申报
        </ButtonLink>
      }
    >
      <DuesPanel hrefOf={(summary) => `/files/${summary.caseId}`} />
      <Loaded query={files}>
        {(data) => (
          <div class="flex flex-col gap-6">
            <Show
              when={data().length > 0}
              fallback={
                <>
                  <OldTitlesBox />
                  <EmptyState title="还没有申报">
                    选择年度通知和类型，就可以开始填写；写到一半随时可以离开，内容会自动保存。
                  </EmptyState>
                </>
              }
            >
              <Table caption="我的申报" captionHidden columns={COLUMNS} rows={data()} />
              <OldTitlesBox />
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
