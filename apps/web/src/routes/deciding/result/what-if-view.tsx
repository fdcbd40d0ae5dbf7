import type { WhatIfDto } from '@shifan/api';
import { Alert, Field, Select } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { verdictWord } from '../../../parts/verdict-mark.tsx';
import { WideTable, type WideRow } from '../../overview/table/wide-table.tsx';
import { changeSorts, countOf, placeKinds, stagesOf, type ChangeSort } from './result-tables.ts';

interface ResultProps {
  found: WhatIfDto;
  show: string;
  onShow: (show: string) => void;
}

function cell(n: number, absent = false) {
  return { text: absent ? '—' : n.toLocaleString('en'), muted: absent };
}

function titleOf(found: WhatIfDto, id: string): string {
  return id === 'overall' ? '总的结果' : (found.criteria.find((one) => one.id === id)?.title ?? id);
}

function sortWords(found: WhatIfDto, { criterion, before, after }: ChangeSort): string {
  return `${titleOf(found, criterion)}：${verdictWord(before)} → ${verdictWord(after)}`;
}

function Sentences(props: { found: WhatIfDto }): JSX.Element {
  return (
    <ul class="flex flex-col gap-2 text-sm">
      <For each={props.found.criteria}>
        {(one) => (
          <li>
            <span class="font-semibold">{one.title}</span>：{one.before}
            <span class="text-muted"> → </span>
            {one.after}
          </li>
        )}
      </For>
    </ul>
  );
}

function BySort(props: { found: WhatIfDto; sorts: readonly ChangeSort[] }): JSX.Element {
  const stages = () => stagesOf(props.found);
  const row = (sort: ChangeSort): WideRow => {
    const at = stages().map(({ id }) =>
      props.found.rows.filter(({ stage }) => stage === id).reduce((sum, one) => sum + countOf(one, sort), 0),
    );
    return {
      head: sortWords(props.found, sort),
      cells: [...at.map((n) => cell(n)), cell(at.reduce((sum, n) => sum + n, 0))],
    };
  };
  return (
    <WideTable
      caption="哪些判断会改变，按申报现在的环节"
      first="判断"
      columns={[...stages().map(({ name }) => ({ name, unit: '件' })), { name: '合计', unit: '件' }]}
      rows={props.sorts.map(row)}
    />
  );
}

function totalsOf(
  { rows }: WhatIfDto,
  { stages, sort }: { stages: WhatIfDto['stages']; sort: ChangeSort | undefined },
): WideRow['cells'] {
  return stages.flatMap(({ id }) => {
    const own = rows.filter(({ stage }) => stage === id);
    const changed = own.reduce((sum, one) => sum + countOf(one, sort), 0);
    return [cell(own.reduce((sum, { n }) => sum + n, 0)), cell(changed)];
  });
}

function ByPlace(props: ResultProps & { sorts: readonly ChangeSort[] }): JSX.Element {
  const stages = () => stagesOf(props.found);
  const sort = createMemo(() => props.sorts.find(({ id }) => id === props.show));
  const kindName = (kind: string) => props.found.kinds.find(({ id }) => id === kind)?.name ?? kind;
  const rows = (): WideRow[] =>
    placeKinds(props.found.rows).map((place) => ({
      head: (
        <span class="whitespace-nowrap">
          {place.name} <span class="text-muted">{kindName(place.kind)}</span>
        </span>
      ),
      cells: stages().flatMap(({ id }) => {
        const found = place.cells.get(id);
        return [cell(found?.n ?? 0, !found), cell(found ? countOf(found, sort()) : 0, !found)];
      }),
    }));
  const total = (): WideRow => ({ head: '合计', cells: totalsOf(props.found, { stages: stages(), sort: sort() }) });
  return (
    <>
      <div class="w-[28rem] max-w-full print:hidden">
        <Field label="“会改变”只计">
          {(control) => (
            <Select
              {...control}
              empty="任何判断的改变"
              options={props.sorts.map((one) => ({ code: one.id, label: sortWords(props.found, one) }))}
              value={sort()?.id ?? ''}
              onChange={(show) => props.onShow(show)}
            />
          )}
        </Field>
      </div>
      <WideTable
        caption="各地会改变判断的件数，按行政区划代码排列，不排名次"
        first={props.found.by === 'authority' ? '主管部门' : '地区'}
        columns={stages().flatMap(({ name }) => [
          { name: '申报', unit: '件', group: name },
          { name: '会改变', unit: '件', group: name },
        ])}
        rows={rows()}
        feet={[total()]}
      />
    </>
  );
}

/** What the supposed numbers would do, counted case by case in the database. */
export function WhatIfView(props: ResultProps): JSX.Element {
  const sorts = createMemo(() => changeSorts(props.found));
  return (
    <div class="flex flex-col gap-5" aria-live="polite">
      <Alert
        quiet
        tone={props.found.changed > 0 ? 'action' : 'plain'}
        title={`看了 ${props.found.evaluated.toLocaleString('en')} 件申报，其中 ${props.found.changed.toLocaleString('en')} 件的判断会改变。`}
      >
        <Show when={props.found.criteria.length > 0} fallback={<p class="text-sm">没有条件因此改变。</p>}>
          <Sentences found={props.found} />
        </Show>
      </Alert>
      <Show when={sorts().length > 0}>
        <BySort found={props.found} sorts={sorts()} />
      </Show>
      <Show when={props.found.rows.length > 0}>
        <ByPlace {...props} sorts={sorts()} />
      </Show>
      <ul class="max-w-4xl list-disc pl-5 text-sm text-muted">
        <For each={props.found.notes}>{(note) => <li>{note}</li>}</For>
        <li>没有申报的地区不列出。</li>
      </ul>
    </div>
  );
}
