import { SearchBox, Select } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { KindFilter } from '../../../parts/kind-filter.tsx';
import { STAGE_NAMES } from '../../../parts/stage-names.ts';
import { monitorHref, type MonitorFilter } from './monitor-filter.ts';

/** The stages from the creation-period on. */
const MONITORED = ['creation', 'acceptance', 'notice-designation', 'designated', 'reexamination', 'rectification'];

function totalOf(counts: Readonly<Record<string, number>>): number {
  return MONITORED.reduce((sum, stage) => sum + (counts[stage] ?? 0), 0);
}

function Jurisdictions(props: { filter: MonitorFilter }): JSX.Element {
  const navigate = useNavigate();
  const laws = createTrpcQuery(() => ({ key: ['law.jurisdictions'], load: () => api.law.jurisdictions.query() }));
  const options = () => (laws.isSuccess ? (laws.data ?? []) : []).map(({ id, title }) => ({ code: id, label: title }));
  return (
    <Show when={options().length > 1}>
      <div class="w-72 max-w-full">
        <Select
          label="按哪个办法"
          empty="全部办法"
          options={options()}
          value={props.filter.jurisdiction}
          onChange={(jurisdiction) => navigate(monitorHref(props.filter, { jurisdiction }))}
        />
      </div>
    </Show>
  );
}

/** Which stage, what is overdue, which kind, under which measure, and a text to look for; each choice is an address. */
export function MonitorFilters(props: {
  filter: MonitorFilter;
  counts: Readonly<Record<string, number>>;
}): JSX.Element {
  const navigate = useNavigate();
  const total = () => totalOf(props.counts);
  return (
    <div class="flex flex-col gap-4">
      <nav aria-label="按进展筛选" class="flex flex-wrap gap-2">
        <FilterChoice
          href={monitorHref(props.filter, { stage: '', overdue: false })}
          chosen={!props.filter.stage && !props.filter.overdue}
          label="全部进展"
          count={total()}
        />
        <For each={MONITORED}>
          {(stage) => (
            <FilterChoice
              href={monitorHref(props.filter, { stage })}
              chosen={props.filter.stage === stage}
              label={STAGE_NAMES[stage] ?? stage}
              count={props.counts[stage] ?? 0}
            />
          )}
        </For>
        <FilterChoice
          href={monitorHref(props.filter, { overdue: !props.filter.overdue })}
          chosen={props.filter.overdue}
          label="只看逾期"
          count={props.counts['overdue'] ?? 0}
        />
      </nav>
      <div class="flex flex-wrap items-end justify-between gap-4">
        <SearchBox
          label="查找"
          placeholder="名称、编号或拼音首字母"
          value={props.filter.q}
          onSearch={(q) => navigate(monitorHref(props.filter, { q }))}
        />
        <div class="flex flex-wrap items-center gap-x-6 gap-y-2">
          <KindFilter chosen={props.filter.kind} hrefOf={(kind) => monitorHref(props.filter, { kind })} />
          <Jurisdictions filter={props.filter} />
        </div>
      </div>
    </div>
  );
}
