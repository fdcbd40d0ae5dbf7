import { closedReasonLabels, type ClosedReason } from '@shifan/process';
import type { OverviewColumn } from '../../contract/overview.ts';
import { livePlugins } from '../../law/live-plugins.ts';
import { groundsOf } from '../../sanctions/sanction-dto.ts';
import { countColumn } from '../build-panel.ts';
import type { Panel } from './panel.ts';

const CLOSED: ClosedReason[] = [
  'declined',
  'objection-upheld',
  'withdrawn',
  'lapsed',
  'exited',
  'disqualified',
  'revoked',
  'expired',
];
const GROUND = '取消、撤销的事由';

/** 延长、退出、取消、撤销 with its grounds (225号 第七条、第十条至第十二条). */
export const endings: Panel = {
  title: '延长、退出、取消和撤销',
  unit: '件',
  fill: async ({ scope, figures, filter }) => {
    const stock = await figures.stock();
    const reached = await figures.reached();
    const flow = await figures.flow({ types: ['sanctioned'] });
    const extended = countColumn(
      scope,
      { id: 'extended', name: '延长创建期' },
      reached.filter(({ step }) => step === 'extended'),
    );
    const closed = CLOSED.map((reason) =>
      countColumn(
        scope,
        { id: reason, name: closedReasonLabels[reason], group: '办结' },
        stock.filter(({ closedReason }) => closedReason === reason),
      ),
    );
    const grounds = groundColumns(filter.jurisdiction).map((column) =>
      countColumn(
        scope,
        column,
        flow.filter(({ detail }) => detail === column.id.slice('ground-'.length)),
      ),
    );
    return {
      columns: [extended, ...closed, ...grounds],
      notes: ['事由按作出决定的次数计，不按申报年度区分；连续两年未通过复核而撤销的没有单列的事由。'],
    };
  },
};

/** Every ground of the laws in force here, once. */
function groundColumns(jurisdiction: string | undefined): OverviewColumn[] {
  const grounds = livePlugins()
    .filter(({ id }) => jurisdiction === undefined || id === jurisdiction)
    .flatMap(groundsOf);
  const named = new Map(grounds.map(({ id, title }) => [id, title]));
  return [...named].map(([id, name]) => ({ id: `ground-${id}`, name, unit: '次', group: GROUND }));
}
