import type { OverviewFilter, OverviewPanel, PanelId } from '../contract/overview.ts';
import { readAsPerson } from '../cases/as-person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { tableOf } from './build-panel.ts';
import { readFigures } from './figures/read-figures.ts';
import { filterWithin, type Scope, scopeOf } from './figures/scope.ts';
import { PANELS } from './panels/panels.ts';
import { placesOf } from './places.ts';

const ORDER = '各行按行政区划代码排列。';
const SUPPRESSED = '省级办法的申报和尚未推荐到部的申报只作汇总，少于3件的不显示，也不计入合计。';

/** One panel as somebody reads it, in one transaction, so that its figures stand beside each other truly. */
export function loadPanel(ctx: SignedInContext, id: PanelId, filter: OverviewFilter): Promise<OverviewPanel> {
  const scope = scopeOf(ctx.person);
  const within = filterWithin(scope, filter);
  return readAsPerson(ctx, async (tx) => {
    const { title, unit, fill } = PANELS[id];
    const figures = readFigures(tx, { scope, filter: within, today: ctx.today });
    const {
      columns,
      places = [],
      notes = [],
      coverage,
    } = await fill({ scope, filter: within, today: ctx.today, figures });
    return {
      id,
      title,
      unit,
      asOf: new Date(ctx.now).toISOString(),
      today: ctx.today,
      ...tableOf([...placesOf(scope, within.authority), ...places], columns),
      notes: [...notes, ...notesOf(scope)],
      ...(coverage ? { coverage } : {}),
    };
  });
}

export function notesOf(scope: Scope): string[] {
  return scope.by === 'authority' ? [ORDER, SUPPRESSED] : [ORDER];
}
