import type { OverviewPanel } from '@shifan/api';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { wideCell, type Legend, type WideCell } from '../table/cell-words.ts';
import { groupChoices, shownColumns, shownGroup } from '../table/column-groups.ts';
import { WideTable } from '../table/wide-table.tsx';

/** How far each fact of the columns is known, as a row below them; of how many is not told where some are hidden. */
function knownOf({ columns, coverage }: OverviewPanel): WideCell[] | undefined {
  if (!coverage) return undefined;
  return columns.map(({ id }) => {
    const fact = coverage.find(({ column }) => column === id);
    return { text: fact ? `${fact.known ?? '不显示'} / ${fact.of ?? '不显示'}` : '—', muted: true };
  });
}

/** All columns of a panel by place; very many of them a group at a time. */
export function Figures(props: {
  panel: OverviewPanel;
  legend: readonly Legend[];
  /** what a row is */
  first: string;
  group: string;
  groupHref: (group: string) => string;
  head: (row: OverviewPanel['rows'][number]) => JSX.Element;
}): JSX.Element {
  const groups = () => groupChoices(props.panel.columns);
  const group = createMemo(() => shownGroup(props.panel.columns, props.group));
  const shown = createMemo(() => shownColumns(props.panel.columns, group()));
  const pick = <Item,>(items: readonly Item[]): Item[] => items.filter((_, at) => shown().includes(at));
  const feet = () => {
    const known = knownOf(props.panel);
    const totals = { head: '合计', cells: pick(props.panel.totals).map((cell) => wideCell(cell, props.legend)) };
    return known ? [totals, { head: '填报 / 全部（件）', cells: pick(known) }] : [totals];
  };
  return (
    <>
      <Show when={groups().length > 0}>
        <nav aria-label="显示哪些列" class="flex flex-wrap items-center gap-2 print:hidden">
          <span aria-hidden="true" class="text-sm text-muted">
            显示哪些列
          </span>
          <FilterChoice stay href={props.groupHref('all')} chosen={group() === undefined} label="全部列" />
          <For each={groups()}>
            {(name) => <FilterChoice stay href={props.groupHref(name)} chosen={group() === name} label={name} />}
          </For>
        </nav>
      </Show>
      <WideTable
        caption={`${props.panel.title}，按行政区划代码排列`}
        first={props.first}
        columns={pick(props.panel.columns)}
        rows={props.panel.rows.map((row) => ({
          head: props.head(row),
          cells: pick(row.cells).map((cell) => wideCell(cell, props.legend)),
        }))}
        feet={feet()}
      />
    </>
  );
}
