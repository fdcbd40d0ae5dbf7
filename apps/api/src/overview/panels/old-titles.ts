import type { OldTitleCell } from '@shifan/db';
import type { OverviewCell } from '../../contract/overview.ts';
import { countColumn, type FilledColumn } from '../build-panel.ts';
import type { Panel } from './panel.ts';

const STATUSES = [
  { id: 'held', name: '有效' },
  { id: 'expired', name: '已到期失效' },
];
const PROGRESS = [
  { id: 'none', name: '未申报创建' },
  { id: 'applied', name: '已申报' },
  { id: 'candidate', name: '已成为创建对象' },
  { id: 'designated', name: '已获认定' },
];

const PARTLY = '另有不显示的，也未计入';
const SUPPRESSED =
  '“未申报创建”和“已申报”按地区、类型分别统计，其中一项少于3个的两项都不显示，也不计入合计；没有人申报而原称号在3个以上的照常显示。';

/** 原称号衔接: what became of the titles that lapse (225号 第十九条). */
export const oldTitles: Panel = {
  title: '原称号衔接',
  unit: '个',
  fill: async ({ scope, figures }) => {
    const found = await figures.oldTitles();
    const count = (column: { id: string; name: string; group?: string }, holds: (one: OldTitleCell) => boolean) =>
      inOwnWords(countColumn(scope, column, found.filter(holds)));
    return {
      columns: [
        count({ id: 'all', name: '导入的原称号' }, ({ status }) => status !== null),
        ...STATUSES.map(({ id, name }) => count({ id, name, group: '现在的效力' }, ({ status }) => status === id)),
        ...PROGRESS.map(({ id, name }) => count({ id, name, group: '按新办法' }, ({ progress }) => progress === id)),
      ],
      notes: [
        '原称号2025年12月31日（星期三）到期后失效；已撤销导入的不计。原称号不分办法和申报年度。',
        ...(scope.by === 'authority' ? [SUPPRESSED] : []),
      ],
    };
  },
};

/** Not because there are few of them alone, as elsewhere: the notes say when. */
function inOwnWords({ cellAt, total, ...filled }: FilledColumn): FilledColumn {
  const said = (cell: OverviewCell): OverviewCell => (cell.note === undefined ? cell : { ...cell, note: PARTLY });
  return { ...filled, cellAt: (code) => said(cellAt(code)), total: said(total) };
}
