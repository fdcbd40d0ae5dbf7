import type { OverviewPanel } from '@shifan/api';
import type { Legend } from '../table/cell-words.ts';
import { createMemo, For, Show, type JSX } from 'solid-js';

function ofColumns(panel: OverviewPanel): string[] {
  return panel.columns.flatMap(({ name, group, note }) =>
    note ? [`${group ? `${group} · ` : ''}${name}：${note}`] : [],
  );
}

/** Which measures do not ask for a fact at all; a fact that stands in several columns is named once. */
function lacking({ columns, coverage = [] }: OverviewPanel): string[] {
  const said = coverage
    .filter(({ absentIn }) => absentIn.length > 0)
    .map(({ column, absentIn }) => {
      const name = columns.find(({ id }) => id === column)?.name ?? '';
      return `${name}：${absentIn.map(({ title }) => title).join('、')}没有此项，不在合计之内`;
    });
  return [...new Set(said)];
}

function partlyTilted(panel: OverviewPanel): string[] {
  const places = panel.rows.flatMap(({ name, tiltNote }) => (tiltNote ? [`${name}（${tiltNote}）`] : []));
  return places.length > 0 ? [`部分倾斜：${places.join('、')}`] : [];
}

/** What has to be known to read the figures: of the panel, of single columns, of marked cells and of places. */
export function PanelNotes(props: { panel: OverviewPanel; legend: readonly Legend[] }): JSX.Element {
  const notes = createMemo(() => [
    ...props.legend.map(({ label, note }) => `${label}：${note}`),
    ...props.panel.notes,
    ...ofColumns(props.panel),
    ...lacking(props.panel),
    ...partlyTilted(props.panel),
  ]);
  return (
    <Show when={notes().length > 0}>
      <section aria-labelledby="panel-notes" class="flex max-w-4xl flex-col gap-2 text-sm">
        <h3 id="panel-notes" class="font-semibold">
          说明
        </h3>
        <ul class="list-disc pl-5 text-muted">
          <For each={notes()}>{(note) => <li>{note}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}
