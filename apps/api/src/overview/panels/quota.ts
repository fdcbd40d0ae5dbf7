import type { QuotaCell, Unit } from '@shifan/db';
import { livePlugins } from '../../law/live-plugins.ts';
import type { OverviewCell, OverviewColumn } from '../../contract/overview.ts';
import type { FilledColumn } from '../build-panel.ts';
import type { PlaceRow } from '../places.ts';
import { cellOf, type Count, NOTHING, plus, sumBy, tallyAll } from '../tally.ts';
import type { Panel } from './panel.ts';

const LEVELS = [
  { id: 'first', name: '第一级推荐' },
  { id: 'province', name: '省级推荐' },
];
const MEASURES: { id: string; name: string; countOf: (cell: QuotaCell) => Count }[] = [
  { id: 'max', name: '名额', countOf: ({ max }) => ({ n: max, hidden: 0 }) },
  { id: 'used', name: '已使用', countOf: ({ used }) => (used === null ? { n: 0, hidden: 1 } : { n: used, hidden: 0 }) },
];

const NO_PLACES: OverviewCell = { value: null, absent: true, note: '本年度没有给本单位名额' };

/** 推荐名额: places of each yearly round and how many are taken (460号 第二条). */
export const quota: Panel = {
  title: '推荐名额',
  unit: '个',
  fill: async (asked) => {
    const found = await asked.figures.quota();
    const units = await asked.figures.units();
    const rowOf = (cell: QuotaCell) => (asked.scope.by === 'authority' ? cell.tenantId : rowOfUnit(units, cell.unitId));
    const rounds = Map.groupBy(found, ({ jurisdiction, year }) => `${jurisdiction}-${year}`);
    const columns = [...rounds].toSorted(byRound).flatMap(([round, cells]) =>
      LEVELS.flatMap((level) => {
        const own = cells.filter((one) => one.level === level.id);
        const group = `${titleOf(own)}：${level.name}`;
        if (own.length === 0) return [];
        return MEASURES.map(({ id, name, countOf }) =>
          placesColumn({ id: `${round}-${level.id}-${id}`, name, group }, { own, rowOf, countOf }),
        );
      }),
    );
    return { columns, places: units.filter((unit) => isRow(unit)).map(placeOf), notes: [NOTE] };
  },
};

const NOTE =
  '名额由平台类和基地类共用，选了类型也不分开；没有符合条件的可以不推荐；推荐截止前撤回或者不予通过的，退还名额；不占名额的推荐不计。';

/** A city has the row of its division; whoever else recommends inside a province has one of its own. */
function rowOfUnit(units: readonly Unit[], unitId: string): string {
  const unit = units.find(({ id }) => id === unitId);
  return unit && !isRow(unit) ? (unit.divisionCode ?? unitId) : unitId;
}

function isRow({ class: kind, divisionCode }: Unit): boolean {
  return kind !== 'municipality' || divisionCode === null;
}

function placeOf({ id, name }: Unit): PlaceRow {
  return { code: id, name };
}

type Counting = { own: readonly QuotaCell[]; rowOf: (cell: QuotaCell) => string; countOf: (cell: QuotaCell) => Count };

/** A row without places in the round has none there, which is not the same as none used. */
function placesColumn(column: OverviewColumn, { own, rowOf, countOf }: Counting): FilledColumn {
  const byRow = sumBy(own, rowOf, { zero: NOTHING, add: (sum, cell) => plus(sum, countOf(cell)) });
  return {
    column,
    codes: [...byRow.keys()],
    cellAt: (code) => {
      const count = byRow.get(code);
      return count ? cellOf(count) : NO_PLACES;
    },
    total: cellOf(tallyAll(own.map(countOf))),
  };
}

/** A yearly round, its notice and those that narrow it together. */
function titleOf([first]: readonly QuotaCell[]): string {
  if (!first) return '';
  const plugin = livePlugins().find(({ id }) => id === first.jurisdiction);
  return `${plugin?.shortTitle ?? first.jurisdiction}${first.year}年度`;
}

function byRound([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
