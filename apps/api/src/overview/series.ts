import type { FlowCell } from '@shifan/db';
import { fail } from '@shifan/errors';
import { readAsPerson } from '../cases/as-person.ts';
import { overviewContract } from '../contract/overview.ts';
import { may } from '../trpc/may.ts';
import { readFigures } from './figures/read-figures.ts';
import { filterWithin, scopeOf } from './figures/scope.ts';
import { notesOf } from './load-panel.ts';
import { monthsBefore, monthsBetween } from './months.ts';
import { SERIES } from './series-lines.ts';
import { cellOf, tallyAll } from './tally.ts';

const { input, output } = overviewContract.series;

const USUAL_MONTHS = 24;
const MOST_MONTHS = 240;
const BY_MONTH = '按发生的月份统计，不按申报年度区分；一件申报发生几次的计几次。';

/** What happened, from month to month. */
export const series = may('overview.series')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) => {
    const scope = scopeOf(ctx.person);
    const filter = filterWithin(scope, asked.filter);
    const months = monthsAsked(asked, ctx.today.slice(0, 7));
    const lines = SERIES.filter(({ id }) => asked.types.includes(id));
    return readAsPerson(ctx, async (tx) => {
      const flow = await readFigures(tx, { scope, filter, today: ctx.today }).flow({
        types: lines.map(({ type }) => type),
        from: months.at(0),
        to: months.at(-1),
      });
      return {
        unit: '件次',
        asOf: new Date(ctx.now).toISOString(),
        months,
        lines: lines.map((line) => ({ id: line.id, name: line.name, values: valuesOf(flow, line, months) })),
        notes: [BY_MONTH, ...notesOf(scope).slice(1)],
      };
    });
  });

function valuesOf(flow: readonly FlowCell[], line: (typeof SERIES)[number], months: readonly string[]) {
  const own = flow.filter(
    ({ type, detail }) => type === line.type && (line.detail === undefined || detail === line.detail),
  );
  const byMonth = Map.groupBy(own, ({ month }) => month);
  return months.map((month) => cellOf(tallyAll(byMonth.get(month) ?? [])));
}

function monthsAsked(asked: { from?: string | undefined; to?: string | undefined }, thisMonth: string): string[] {
  const to = asked.to ?? thisMonth;
  const months = monthsBetween(asked.from ?? monthsBefore(to, USUAL_MONTHS - 1), to);
  if (months.length === 0 || months.length > MOST_MONTHS) {
    fail('INPUT_INVALID', { path: 'from', problem: `应早于或等于结束月份，最多${MOST_MONTHS}个月` });
  }
  return months;
}
