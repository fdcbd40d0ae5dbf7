import type { OverviewPanel } from '@shifan/api';
import { InstantText } from '@shifan/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { MapView } from '../map/map-view.tsx';
import { asked, overviewHref, type OverviewFilter } from '../overview-filter.ts';
import { withReason } from '../overview-queries.ts';
import { legendOf } from '../table/cell-words.ts';
import { ExportLinks } from './export-links.tsx';
import { Figures } from './figures.tsx';
import { PanelNotes } from './panel-notes.tsx';
import { PlaceHead } from './place-head.tsx';

export type PanelId = OverviewPanel['id'];

/** How a panel is shown; it stands in the address beside the filter. */
export interface PanelLook {
  /** each authority where it lies, instead of all columns */
  map: boolean;
  /** the one shown so */
  column: string;
  /** the columns shown together, where there are very many */
  group: string;
}

interface PanelViewProps {
  panel: PanelId;
  ministry: boolean;
  filter: OverviewFilter;
  look: PanelLook;
  reason: string;
  hrefOf: (look: PanelLook) => string;
  onLook: (look: PanelLook) => void;
}

function LookChoice(props: { look: PanelLook; hrefOf: (look: PanelLook) => string }): JSX.Element {
  return (
    <nav aria-label="显示方式" class="flex flex-wrap gap-2 print:hidden">
      <FilterChoice stay href={props.hrefOf({ ...props.look, map: false })} chosen={!props.look.map} label="列表" />
      <FilterChoice stay href={props.hrefOf({ ...props.look, map: true })} chosen={props.look.map} label="方位图" />
    </nav>
  );
}

function Filled(props: PanelViewProps & { data: OverviewPanel }): JSX.Element {
  const legend = createMemo(() => legendOf([...props.data.rows.map(({ cells }) => cells), props.data.totals]));
  const casesHref = (code: string): string =>
    props.ministry
      ? overviewHref('/overview/cases', { ...props.filter, authority: code })
      : overviewHref('/overview/cases', props.filter, { division: code });
  const head = (row: OverviewPanel['rows'][number]) => <PlaceHead row={row} href={casesHref(row.code)} />;
  return (
    <Show when={props.data.columns.length > 0} fallback={<p class="card p-5 text-muted">所选范围内还没有这一项。</p>}>
      <Show when={props.ministry}>
        <LookChoice look={props.look} hrefOf={props.hrefOf} />
      </Show>
      <Show
        when={props.ministry && props.look.map}
        fallback={
          <Figures
            panel={props.data}
            legend={legend()}
            first={props.ministry ? '主管部门' : '地区'}
            group={props.look.group}
            groupHref={(group) => props.hrefOf({ ...props.look, group })}
            head={head}
          />
        }
      >
        <MapView
          panel={props.data}
          legend={legend()}
          column={props.look.column}
          onColumn={(column) => props.onLook({ ...props.look, column })}
          hrefOf={casesHref}
          head={head}
        />
      </Show>
      <PanelNotes panel={props.data} legend={legend()} />
    </Show>
  );
}

/** One panel of the overview: its figures by place, what has to be known to read them, and the same as files. */
export function PanelView(props: PanelViewProps): JSX.Element {
  const query = createTrpcQuery(() => ({
    key: ['overview.panel', props.panel, props.filter, props.reason],
    load: () =>
      api.overview.panel.query({ panel: props.panel, filter: asked(props.filter), ...withReason(props.reason) }),
    keepPrevious: true,
    keepEqual: true,
  }));
  return (
    <Loaded query={query} lines={12}>
      {(data) => (
        <section aria-labelledby="panel" class="flex flex-col gap-4">
          <div class="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
            <div>
              <h2 id="panel" class="text-lg font-semibold">
                {data().title}
              </h2>
              <p class="text-sm text-muted">
                单位：{data().unit}。截至 <InstantText at={data().asOf} />。
                <span role="status">{query.isPlaceholderData ? '正在按新的筛选更新…' : ''}</span>
              </p>
            </div>
            <ExportLinks panel={props.panel} filter={props.filter} reason={props.reason} />
          </div>
          <Filled {...props} data={data()} />
        </section>
      )}
    </Loaded>
  );
}
