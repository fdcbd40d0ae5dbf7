import { authorities } from '@shifan/rules';
import { SearchBox, Select } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { KindFilter } from '../../../parts/kind-filter.tsx';
import { OLD_TITLE_STATUSES, oldTitlesHref, type OldTitleFilter } from './old-title-filter.ts';

/** What the registry of old titles can be narrowed by. */
export function OldTitleFilters(props: { filter: OldTitleFilter; ofAll: boolean }): JSX.Element {
  const navigate = useNavigate();
  const hrefOf = (change: Partial<OldTitleFilter>) => oldTitlesHref(props.filter, change);
  return (
    <div class="flex flex-col gap-4">
      <nav aria-label="按状态筛选" class="flex flex-wrap gap-2">
        <FilterChoice href={hrefOf({ status: undefined })} chosen={!props.filter.status} label="全部状态" />
        <For each={OLD_TITLE_STATUSES}>
          {({ code, label }) => (
            <FilterChoice href={hrefOf({ status: code })} chosen={props.filter.status === code} label={label} />
          )}
        </For>
        <Show when={props.filter.importId}>
          <FilterChoice href={hrefOf({ importId: '' })} chosen label="只看一次导入的；点这里看全部" />
        </Show>
      </nav>
      <div class="flex flex-wrap items-end justify-between gap-4">
        <SearchBox
          label="查找"
          placeholder="名称、运营单位、信用代码或拼音首字母"
          value={props.filter.q}
          onSearch={(q) => navigate(hrefOf({ q }))}
        />
        <Show when={props.ofAll}>
          <Select
            id="authority"
            label="按主管部门筛选"
            empty="全部地区"
            options={authorities.map(({ code, name }) => ({ code, label: name }))}
            value={props.filter.authority}
            onChange={(authority) => navigate(hrefOf({ authority }))}
          />
        </Show>
        <KindFilter chosen={props.filter.kind} hrefOf={(kind) => hrefOf({ kind })} />
      </div>
    </div>
  );
}
