import { Pagination } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { DuesPanel } from '../../../parts/dues-panel.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { caseHref } from '../case-href.ts';
import { createWorkFilter, workHref, type WorkFilter } from './work-filter.ts';
import { WorkFilters } from './work-filters.tsx';
import { WorkTable } from './work-table.tsx';

const MINUTE = 60_000;

function asked({ stage, kind, q, mine, page }: WorkFilter) {
  return {
    page,
    ...(stage ? { stage } : {}),
    ...(kind ? { kind } : {}),
    ...(q ? { q } : {}),
    ...(mine ? { mine } : {}),
  };
}

/** The cases this person may see, with live counts by stage. */
export function WorkScreen(): JSX.Element {
  const filter = createWorkFilter();
  const list = createTrpcQuery(() => ({
    key: ['review.workList', filter()],
    load: () => api.review.workList.query(asked(filter())),
    refresh: MINUTE,
    keepPrevious: true,
  }));
  return (
    <Page title="工作台" wide lead="按行政区划代码、再按名称排列；可按进展、类型筛选，也可用名称的拼音首字母查找。">
      <DuesPanel hrefOf={(summary) => caseHref(summary)} />
      <Loaded query={list} lines={10}>
        {(data) => (
          <div class="flex flex-col gap-4">
            <WorkFilters filter={filter()} counts={data().counts} />
            <div>
              <WorkTable rows={data().rows} filtered={workHref(filter(), {}) !== '/work'} />
              <Show when={data().total > 0}>
                <Pagination
                  page={filter().page}
                  pageSize={data().pageSize}
                  total={data().total}
                  unit="件"
                  hrefOf={(page) => workHref(filter(), { page })}
                />
              </Show>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
