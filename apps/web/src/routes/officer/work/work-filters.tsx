import { SearchBox } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { KindFilter } from '../../../parts/kind-filter.tsx';
import { STAGE_NAMES } from '../../../parts/stage-names.ts';
import { workHref, type WorkFilter } from './work-filter.ts';

/** All cases: the counts by stage together, without those that cut across the stages. */
function totalOf(counts: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const stage of Object.keys(STAGE_NAMES)) total += counts[stage] ?? 0;
  return total;
}

/** Whose desk, which stage, which kind, and a text to look for; each choice is an address. */
export function WorkFilters(props: { filter: WorkFilter; counts: Readonly<Record<string, number>> }): JSX.Element {
  const navigate = useNavigate();
  const all = () => totalOf(props.counts);
  const stages = () =>
    Object.entries(STAGE_NAMES).filter(([stage]) => (props.counts[stage] ?? 0) > 0 || props.filter.stage === stage);
  return (
    <div class="flex flex-col gap-4">
      <nav aria-label="按进展筛选" class="flex flex-wrap gap-2">
        <FilterChoice
          href={workHref(props.filter, { stage: '' })}
          chosen={props.filter.stage === ''}
          label="全部进展"
          count={all()}
        />
        <For each={stages()}>
          {([stage, name]) => (
            <FilterChoice
              href={workHref(props.filter, { stage })}
              chosen={props.filter.stage === stage}
              label={name}
              count={props.counts[stage] ?? 0}
            />
          )}
        </For>
      </nav>
      <div class="flex flex-wrap items-end justify-between gap-4">
        <SearchBox
          label="查找"
          placeholder="名称、编号或拼音首字母"
          value={props.filter.q}
          onSearch={(q) => navigate(workHref(props.filter, { q }))}
        />
        <div class="flex flex-wrap gap-x-6 gap-y-2">
          <KindFilter chosen={props.filter.kind} hrefOf={(kind) => workHref(props.filter, { kind })} />
          <nav aria-label="按经办筛选" class="flex flex-wrap gap-2">
            <FilterChoice href={workHref(props.filter, { mine: false })} chosen={!props.filter.mine} label="全部" />
            <FilterChoice
              href={workHref(props.filter, { mine: true })}
              chosen={props.filter.mine}
              label="待本单位办理"
              count={props.counts['mine']}
            />
          </nav>
        </div>
      </div>
    </div>
  );
}
