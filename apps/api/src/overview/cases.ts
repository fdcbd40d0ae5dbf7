import { type CaseFilter, listCases } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { summaryOf } from '../cases/summary.ts';
import { type OverviewFilter, overviewContract } from '../contract/overview.ts';
import { may } from '../trpc/may.ts';
import { filterWithin, scopeOf } from './figures/scope.ts';

const { input, output } = overviewContract.cases;

const PAGE_SIZE = 20;
const SEEN = '只列出已推荐到部的申报；省级办法的申报和尚未推荐到部的申报只作汇总，不在此列。';

/** The cases behind the figures, of those that the asker may read; by division code and then name. */
export const cases = may('overview.cases')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) => {
    const scope = scopeOf(ctx.person);
    const filter = caseFilter(filterWithin(scope, asked.filter), asked, ctx.today);
    return readAsPerson(ctx, async (tx) => {
      const { rows, total } = await listCases(tx, { ...filter, page: asked.page, pageSize: PAGE_SIZE });
      return {
        rows: rows.map((row) => summaryOf(row, ctx.today)),
        total,
        pageSize: PAGE_SIZE,
        notes: scope.by === 'authority' ? [SEEN] : [],
      };
    });
  });

type Narrowed = Partial<Record<'stage' | 'division' | 'overdue', string | undefined>>;

function caseFilter(
  { jurisdiction, kind, year, authority }: OverviewFilter,
  { stage, division, overdue }: Narrowed,
  today: string,
): CaseFilter {
  return {
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(kind === undefined ? {} : { kind }),
    ...(year === undefined ? {} : { year }),
    ...(authority === undefined ? {} : { tenantId: authority }),
    ...(division === undefined ? {} : { division }),
    ...(stage === undefined ? {} : { stages: [stage] }),
    ...(overdue === undefined ? {} : { overdue: { today, names: [overdue] } }),
  };
}
