import type { StockCell } from '@shifan/db';
import { closedReasonLabels, CLOSED_REASONS, stageLabels, STAGES } from '@shifan/process';
import type { OverviewColumn } from '../../contract/overview.ts';
import { countColumn } from '../build-panel.ts';
import type { Panel } from './panel.ts';

type Standing = { column: OverviewColumn; holds: (figure: StockCell) => boolean };

const LEVELS = [
  { id: 'municipality', name: '地市级（省有关单位）' },
  // a measure may give it a level of its own; elsewhere it recommends beside the cities
  { id: 'provincial-body', name: '省有关单位' },
  { id: 'province', name: '省级' },
  { id: 'ministry', name: '部级' },
];

const REVIEW: Standing[] = LEVELS.map(({ id, name }) => ({
  column: { id: `review-${id}`, name, group: stageLabels.review },
  holds: ({ stage, level }) => stage === 'review' && level === id,
}));

const OTHERS: Standing[] = STAGES.filter((one) => !['draft', 'review', 'closed'].includes(one)).map((id) => ({
  column: { id, name: stageLabels[id] },
  holds: ({ stage }) => stage === id,
}));

const CLOSED: Standing[] = CLOSED_REASONS.map((id) => ({
  column: { id: `closed-${id}`, name: closedReasonLabels[id], group: stageLabels.closed },
  holds: ({ stage, closedReason }) => stage === 'closed' && closedReason === id,
}));

const STANDINGS: Standing[] = [
  { column: { id: 'all', name: '全部' }, holds: () => true },
  {
    column: { id: 'draft', name: '退回补正', note: '提交过、现退回申报单位补正的' },
    holds: ({ stage }) => stage === 'draft',
  },
  ...REVIEW,
  ...OTHERS,
  ...CLOSED,
];

/** Columns that stand only where there is something in them. */
const OCCASIONAL = new Set(['review-provincial-body']);

/** 现有申报: where cases stand now. */
export const stock: Panel = {
  title: '现有申报',
  unit: '件',
  fill: async ({ scope, figures }) => {
    const found = await figures.stock();
    const shown = STANDINGS.filter(({ column, holds }) => !OCCASIONAL.has(column.id) || found.some(holds));
    return {
      columns: shown.map(({ column, holds }) => countColumn(scope, column, found.filter(holds))),
      notes: ['自申报单位第一次提交起计入，草稿不计。'],
    };
  },
};
