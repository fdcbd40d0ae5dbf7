import { listMonitoredCases, type MonitoredCase, type MonitorFilter, type Tx } from '@shifan/db';
import { readAsPerson } from '../cases/as-person.ts';
import { actorOf, processContext } from '../cases/process-context.ts';
import { dueDto, summaryOf } from '../cases/summary.ts';
import { creationContract, type MonitorRowDto } from '../contract/creation.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { loadPlan } from './load-plan.ts';
import { periodOf } from './period.ts';
import { targetStates } from './plan/plan-answers.ts';

const { input, output } = creationContract.monitor;

const PAGE_SIZE = 20;

/** Candidates and holders, from the day a creation-period begins. */
const MONITORED = ['creation', 'acceptance', 'notice-designation', 'designated', 'reexamination', 'rectification'];

/** Days after whose passing somebody has to act. A change that was reported is not overdue, whenever it is settled. */
const OVERDUE_BY = ['creation-ends', 'notice-ends', 'reexamination', 'rectification-ends', 'title-ends', 'year-report'];

export const monitor = may('creation.monitor')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) =>
    readAsPerson(ctx, async (tx) => {
      const filter: MonitorFilter = {
        among: MONITORED,
        dueNames: OVERDUE_BY,
        today: ctx.today,
        page: asked.page,
        pageSize: PAGE_SIZE,
        ...(asked.stage ? { stages: MONITORED.filter((one) => one === asked.stage) } : {}),
        ...(asked.overdue ? { overdue: true } : {}),
        ...(asked.kind ? { kind: asked.kind } : {}),
        ...(asked.jurisdiction ? { jurisdiction: asked.jurisdiction } : {}),
        ...(asked.q ? { q: asked.q } : {}),
      };
      const found = await listMonitoredCases(tx, filter);
      const rows: MonitorRowDto[] = [];
      for (const row of found.rows) rows.push(await monitorRow(tx, row, ctx));
      return { rows, total: found.total, pageSize: PAGE_SIZE, counts: { ...found.counts, overdue: found.overdue } };
    }),
  );

async function monitorRow(tx: Tx, row: MonitoredCase, ctx: SignedInContext): Promise<MonitorRowDto> {
  const plan = await loadPlan(tx, row);
  const targets = targetStates(plan.targets, row.lastReport?.targets ?? []);
  const [next] = row.due;
  return {
    summary: summaryOf(row, ctx.today),
    period: periodOf(row, processContext(row, { actor: actorOf(ctx.person), on: ctx.today })),
    next: next ? dueDto(next, ctx.today) : null,
    overdue: row.overdue,
    lastReportOn: row.lastReport?.on ?? null,
    targetsReached: targets.filter(({ status }) => status === 'reached').length,
    targetsTotal: targets.length,
  };
}
