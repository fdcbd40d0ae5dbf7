import type { OverviewPanel } from '@shifan/api';
import { Field, Select } from '@shifan/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import { wideCell, type Legend } from '../table/cell-words.ts';
import { WideTable } from '../table/wide-table.tsx';
import { TileMap } from './tile-map.tsx';

function nameOf(column: OverviewPanel['columns'][number]): string {
  return column.group ? `${column.group} · ${column.name}` : column.name;
}

/** One figure of a panel, authority by authority: where each lies, and the same as a table beside it (alone on a phone). */
export function MapView(props: {
  panel: OverviewPanel;
  legend: readonly Legend[];
  column: string;
  onColumn: (id: string) => void;
  hrefOf: (code: string) => string;
  head: (row: OverviewPanel['rows'][number]) => JSX.Element;
}): JSX.Element {
  const at = createMemo(() => {
    const found = props.panel.columns.findIndex(({ id }) => id === props.column);
    return Math.max(found, 0);
  });
  const chosen = () => props.panel.columns[at()];
  const unit = () => chosen()?.unit ?? props.panel.unit;
  const cellOf = (cells: OverviewPanel['totals']) => cells[at()] ?? { value: null };
  return (
    <Show when={chosen()}>
      {(column) => (
        <div class="flex flex-col gap-4">
          <div class="w-96 max-w-full print:hidden">
            <Field label="看哪一项">
              {(control) => (
                <Select
                  {...control}
                  options={props.panel.columns.map((one) => ({ code: one.id, label: nameOf(one) }))}
                  value={column().id}
                  onChange={(id) => props.onColumn(id)}
                />
              )}
            </Field>
          </div>
          <div class="grid items-start gap-6 lg:grid-cols-[minmax(0,43rem)_minmax(18rem,1fr)]">
            <div class="flex flex-col gap-3 max-md:hidden">
              <TileMap
                label={`${nameOf(column())}，各主管部门的方位示意`}
                unit={unit()}
                tiles={props.panel.rows.map((row) => ({
                  code: row.code,
                  name: row.name,
                  shortName: row.shortName ?? row.name,
                  cell: cellOf(row.cells),
                  href: props.hrefOf(row.code),
                }))}
              />
              <p class="text-sm text-muted">
                方位示意：只表示37个主管部门的大致方位，不是地图，不表示边界和面积；每格一样大，不按数值着色。
              </p>
            </div>
            <WideTable
              caption={`${nameOf(column())}，按行政区划代码排列`}
              first="主管部门"
              columns={[{ name: nameOf(column()), unit: unit() }]}
              rows={props.panel.rows.map((row) => ({
                head: props.head(row),
                cells: [wideCell(cellOf(row.cells), props.legend)],
              }))}
              feet={[{ head: '合计', cells: [wideCell(cellOf(props.panel.totals), props.legend)] }]}
            />
          </div>
        </div>
      )}
    </Show>
  );
}
