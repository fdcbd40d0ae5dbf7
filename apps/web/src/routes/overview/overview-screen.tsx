import { Tabs } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor, type JSX } from 'solid-js';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { searchText } from '../../parts/search-text.ts';
import { createOverviewFilter, overviewHref, type OverviewFilter } from './overview-filter.ts';
import { OverviewFilters } from './overview-filters.tsx';
import { createChoicesQuery, type OverviewChoices } from './overview-queries.ts';
import { PanelView, type PanelId, type PanelLook } from './panel/panel-view.tsx';
import { WithReason } from './reason/with-reason.tsx';
import { SeriesView } from './series/series-view.tsx';

type Side = PanelId | 'series';

interface Place {
  side: Side;
  look: PanelLook;
  types: string;
  span: string;
}

function createPlace(choices: () => OverviewChoices): Accessor<Place> {
  const [search] = useSearchParams();
  const text = (name: string) => searchText(search[name]).slice(0, 300);
  return createMemo(() => {
    const wanted = text('panel');
    const panels = choices().panels.map(({ id }) => id);
    const first: Side = panels[0] ?? 'series';
    return {
      side: wanted === 'series' ? wanted : (panels.find((id) => id === wanted) ?? first),
      look: { map: text('view') === 'map', column: text('column'), group: text('group') },
      types: text('types'),
      span: text('span'),
    };
  });
}

function hrefOf(filter: OverviewFilter, { side, look, types, span }: Place): string {
  const ofSide =
    side === 'series' ? { types, span } : { view: look.map ? 'map' : '', column: look.column, group: look.group };
  return overviewHref('/overview', filter, { panel: side, ...ofSide });
}

function Sides(props: { choices: OverviewChoices; reason: string }): JSX.Element {
  const navigate = useNavigate();
  const filter = createOverviewFilter();
  const place = createPlace(() => props.choices);
  const at = (change: Partial<Place>) => hrefOf(filter(), { ...place(), ...change });
  const go = (change: Partial<Place>) => navigate(at(change), { scroll: false, replace: true });
  const panel = (id: PanelId) => (
    <PanelView
      panel={id}
      ministry={props.choices.scope === 'ministry'}
      filter={filter()}
      look={place().look}
      reason={props.reason}
      hrefOf={(look) => at({ look })}
      onLook={(look) => void go({ look })}
    />
  );
  const series = () => (
    <SeriesView
      kinds={props.choices.series}
      filter={filter()}
      types={place().types}
      span={place().span}
      reason={props.reason}
      hrefOf={(span) => at({ span })}
      onTypes={(types) => void go({ types })}
    />
  );
  return (
    <>
      <OverviewFilters choices={props.choices} filter={filter()} hrefOf={(changed) => hrefOf(changed, place())} />
      <Tabs
        label="总览的各个方面"
        value={place().side}
        onChange={(id) => {
          const side = props.choices.panels.find((one) => one.id === id)?.id ?? 'series';
          go({ side, look: { ...place().look, column: '', group: '' } });
        }}
        tabs={[
          ...props.choices.panels.map(({ id, title }) => ({ id, label: title, content: () => panel(id) })),
          { id: 'series', label: '按月变化', content: series },
        ]}
      />
    </>
  );
}

/** The programme at a glance: by authority for the ministry, by city for a province. Nothing on it ranks (art. 8). */
export function OverviewScreen(): JSX.Element {
  const choices = createChoicesQuery();
  return (
    <Loaded query={choices} page="总览">
      {(known) => (
        <Page
          title={`${known().place}总览`}
          wide
          lead={
            known().scope === 'ministry'
              ? '各主管部门创建、认定和管理的情况，按行政区划代码排列，不排名次。'
              : '本地区各地创建、认定和管理的情况，按行政区划代码排列，不排名次。'
          }
        >
          <WithReason needed={known().needsReason}>
            {(reason) => <Sides choices={known()} reason={reason()} />}
          </WithReason>
        </Page>
      )}
    </Loaded>
  );
}
