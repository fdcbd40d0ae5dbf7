import type { FactCell, StockCell } from '@shifan/db';
import {
  addDecimals,
  type Decimal,
  decimal,
  div,
  fromInteger,
  toFixedDisplay,
  toPlainString,
  ZERO,
} from '@shifan/rules';
import type { FactCoverage, OverviewCell, OverviewColumn } from '../../contract/overview.ts';
import { absentColumn, type FilledColumn } from '../build-panel.ts';
import type { Scope } from '../figures/scope.ts';
import { placeCode } from '../places.ts';
import { cellOf, type Count, NOTHING, PARTLY, plus, sumBy, tallyAll } from '../tally.ts';
import { type AskedFact, askedFacts, pairOf } from './asked-facts.ts';
import type { Panel } from './panel.ts';

const STANDINGS = [
  { id: 'applied', name: '申报中', stages: ['draft', 'review', 'notice-candidate'] },
  { id: 'candidate', name: '创建期', stages: ['creation', 'acceptance', 'notice-designation'] },
  { id: 'titled', name: '已认定', stages: ['designated', 'reexamination', 'rectification'] },
];
const AVERAGE_PLACES = 2;

type Sum = Count & { total: Decimal };
const NO_SUM: Sum = { ...NOTHING, total: ZERO };

/** 服务情况: what the measures ask for in common, added up, with how far it is known (225号 第十三条). */
export const facts: Panel = {
  title: '服务情况',
  unit: '各列不同',
  fill: async ({ scope, figures, filter }) => {
    const asked = askedFacts(filter);
    const sums = await figures.facts();
    const stock = await figures.stock(['jurisdiction', 'kind']);
    const columns: FilledColumn[] = [];
    const coverage: FactCoverage[] = [];
    for (const standing of STANDINGS) {
      const standingStock = stock.filter(({ stage }) => standing.stages.includes(stage));
      for (const fact of asked) {
        const own = sums.filter((one) => one.standing === standing.id && one.fact === fact.id);
        const column = columnOf(fact, standing);
        columns.push(
          fact.pairs.size === 0
            ? absentColumn(column, '所选办法、类型没有此项')
            : sumColumn(scope, column, { fact, own }),
        );
        coverage.push(coverageOf(column.id, fact, { own, stock: standingStock }));
      }
    }
    return { columns, coverage, notes: ['按每件申报最近一次提交的材料汇总；百分比为各件的平均，其余为合计。'] };
  },
};

function columnOf(fact: AskedFact, standing: { id: string; name: string }): OverviewColumn {
  const name = fact.averaged ? `${fact.name}（平均）` : fact.name;
  return { id: `${standing.id}-${fact.id}`, name, unit: fact.unit, group: standing.name };
}

function sumColumn(
  scope: Scope,
  column: OverviewColumn,
  { fact, own }: { fact: AskedFact; own: readonly FactCell[] },
): FilledColumn {
  const byPlace = sumBy(own, (figure) => placeCode(scope, figure), { zero: NO_SUM, add: sumPlus });
  const cell = (sum: Sum) => sumCell(sum, fact.averaged);
  return {
    column,
    codes: [...byPlace.keys()],
    cellAt: (code) => cell(byPlace.get(code) ?? NO_SUM),
    total: cell(own.reduce<Sum>(sumPlus, NO_SUM)),
  };
}

function sumPlus(sum: Sum, cell: FactCell): Sum {
  return { ...plus(sum, cell), total: addDecimals(sum.total, decimal(cell.total)) };
}

/** A total is exact; an average is rounded for display alone. Where nobody answered there is none. */
function sumCell({ n, hidden, total }: Sum, averaged: boolean): OverviewCell {
  if (hidden > 0 && n === 0) return { value: null, hidden: true };
  const note = hidden > 0 ? { note: PARTLY } : {};
  if (!averaged) return { value: toPlainString(total, 20), ...note };
  const average = div(total, fromInteger(n));
  return average ? { value: toFixedDisplay(average, AVERAGE_PLACES), ...note } : { value: null, note: '没有填报' };
}

function coverageOf(
  column: string,
  { pairs, absentIn }: AskedFact,
  { own, stock }: { own: readonly FactCell[]; stock: readonly StockCell[] },
): FactCoverage {
  const asked = stock.filter((cell) => pairs.has(pairOf(cell.jurisdiction ?? '', cell.kind ?? '')));
  const [known, of] = [tallyAll(own), tallyAll(asked)];
  const said = { column, known: cellOf(known).value, of: allOf(known, of), absentIn };
  const partly = of.hidden + known.hidden > 0 && said.of !== null ? [PARTLY] : [];
  return {
    ...said,
    sentence: [knownSentence(said), ...partly, ...absentIn.map(({ title }) => `${title}没有此项`)].join('；'),
  };
}

/** Cases stand in finer cells than answers, so more of them may be hidden, or all: then a number in all would mislead. */
function allOf(known: Count, of: Count): string | null {
  return of.hidden > 0 && (of.n === 0 || of.n < known.n) ? null : String(of.n);
}

function knownSentence({ known, of }: { known: string | null; of: string | null }): string {
  const answered = known === null ? '填报了此项的少于3件' : `${known}件填报了此项`;
  return of === null ? `${answered}；全部件数中有少于3件的，不列` : `全部${of}件中${answered}`;
}
