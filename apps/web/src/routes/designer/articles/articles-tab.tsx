import type { CoverageRowDto } from '@shifan/api';
import { Alert } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { createHashTarget } from '../../../parts/create-hash-target.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { designHref } from '../design-href.ts';
import type { Design } from '../design.ts';
import { headingsOf } from '../groups.ts';
import { ArticleCard } from './article-card.tsx';
import { implementerHrefs } from './implementer-href.ts';

const SHOWS: { id: string; label: string; holds: (row: CoverageRowDto) => boolean }[] = [
  { id: '', label: '全部条文', holds: () => true },
  { id: 'gaps', label: '有缺口', holds: (row) => row.gaps.length > 0 },
  { id: 'implemented', label: '由系统落实', holds: (row) => row.implementedBy.length > 0 },
  { id: 'no-effect', label: '不需要软件落实', holds: (row) => row.noSoftwareEffect !== null },
];

function Rows(props: { design: Design; rows: readonly CoverageRowDto[]; complete: boolean }): JSX.Element {
  const [search] = useSearchParams();
  const chosen = () => SHOWS.find(({ id }) => id === searchText(search['show'])) ?? SHOWS[0];
  const shown = createMemo(() => props.rows.filter((row) => chosen()?.holds(row) ?? true));
  const hrefs = createMemo(() => implementerHrefs(props.design));
  const gaps = () => props.rows.filter((row) => row.gaps.length > 0).length;
  return (
    <div class="flex flex-col gap-5">
      <Show
        when={props.complete}
        fallback={<Alert quiet tone="refusal" title={`有 ${gaps()} 条还有缺口，补全以前这个办法不能安装。`} />}
      >
        <Alert quiet tone="done" title={`全部 ${props.rows.length} 条都写明了由什么落实，或者为什么不需要软件落实。`} />
      </Show>
      <nav aria-label="按落实情况筛选" class="flex flex-wrap gap-2">
        <For each={SHOWS}>
          {(show) => (
            <FilterChoice
              href={designHref({
                jurisdiction: props.design.plugin.id,
                version: props.design.version,
                more: { show: show.id },
              })}
              chosen={chosen()?.id === show.id}
              label={show.label}
              count={props.rows.filter((row) => show.holds(row)).length}
            />
          )}
        </For>
      </nav>
      <For each={headingsOf(shown(), (row) => row.document)} fallback={<p class="text-muted">没有这样的条文。</p>}>
        {(document) => (
          <section class="flex flex-col gap-3" aria-label={document}>
            <h2 class="text-lg font-semibold">{document}</h2>
            <For each={shown().filter((row) => row.document === document)}>
              {(row) => <ArticleCard design={props.design} row={row} hrefOf={hrefs()} />}
            </For>
          </section>
        )}
      </For>
    </div>
  );
}

/** Each article and annex row with what implements it. */
export function ArticlesTab(props: { design: Design }): JSX.Element {
  const coverage = createTrpcQuery(() => {
    const { plugin, version } = props.design;
    return {
      key: ['designer.coverage', plugin.id, version],
      keepEqual: true,
      load: () => api.designer.coverage.query({ jurisdiction: plugin.id, ...(version ? { version } : {}) }),
    };
  });
  createHashTarget(() => coverage.isSuccess);
  return (
    <Loaded query={coverage} lines={10}>
      {(data) => <Rows design={props.design} rows={data().rows} complete={data().complete} />}
    </Loaded>
  );
}
