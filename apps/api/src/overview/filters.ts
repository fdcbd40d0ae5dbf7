import { stageLabels, STAGES } from '@shifan/process';
import { authorities } from '@shifan/rules';
import { overviewContract, PANEL_IDS } from '../contract/overview.ts';
import { livePlugins } from '../law/live-plugins.ts';
import { may } from '../trpc/may.ts';
import { type Scope, scopeOf } from './figures/scope.ts';
import { PANELS } from './panels/panels.ts';
import { placeName } from './places.ts';
import { SERIES } from './series-lines.ts';

const { input, output } = overviewContract.filters;

/** What can be chosen: from the law and its notices, never from what any tenant has. */
export const filters = may('overview.filters')
  .input(input)
  .output(output)
  .query(({ ctx }) => {
    const scope = scopeOf(ctx.person);
    const plugins = pluginsWithin(scope);
    const kinds = new Map(plugins.flatMap((plugin) => plugin.kinds.map(({ id, name }) => [id, name])));
    const years = new Set(plugins.flatMap(({ notices }) => notices.map(({ year }) => year)));
    const isMinistry = scope.by === 'authority';
    return {
      scope: isMinistry ? ('ministry' as const) : ('province' as const),
      place: placeName(scope),
      needsReason: isMinistry,
      jurisdictions: plugins.map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
      kinds: [...kinds].map(([id, name]) => ({ id, name })),
      years: [...years].toSorted((a, b) => a - b),
      authorities: isMinistry ? authorities.map(({ code, shortName }) => ({ id: code, name: shortName })) : [],
      panels: PANEL_IDS.map((id) => ({ id, title: PANELS[id].title, unit: PANELS[id].unit })),
      series: SERIES.map(({ id, name }) => ({ id, name })),
      stages: STAGES.map((id) => ({ id, name: stageLabels[id] })),
    };
  });

/** The measures that have force here: of a province, the national one and its own. */
function pluginsWithin(scope: Scope) {
  if (scope.by === 'authority') return livePlugins();
  return livePlugins().filter(({ authority }) => authority === undefined || authority === scope.tenantId);
}
