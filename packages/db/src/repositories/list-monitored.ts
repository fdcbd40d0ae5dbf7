import type { Tx } from '../context.ts';
import type { CaseView } from './case-view.ts';
import { type Due, listDueOf } from './due-rows.ts';
import { type CaseFilter, listCases } from './list-cases.ts';
import { type ProgressReport, listLastReports } from './progress-reports.ts';

export interface MonitorFilter extends Omit<CaseFilter, 'overdue' | 'stages'> {
  /** the stages that are monitored: counts are of these */
  among: readonly string[];
  /** of them, those to list; absent: all */
  stages?: readonly string[] | undefined;
  today: string;
  /** names of the legal days whose passing makes a case overdue; absent: any */
  dueNames?: readonly string[] | undefined;
  overdue?: boolean | undefined;
}

export interface MonitoredCase extends CaseView {
  /** all legal days that stand, soonest first, overdue ones too */
  due: Due[];
  overdue: boolean;
  lastReport: ProgressReport | null;
}

export interface MonitorList {
  rows: MonitoredCase[];
  total: number;
  page: number;
  pageSize: number;
  /** cases by stage, of the monitored stages, as the other filters leave them */
  counts: Record<string, number>;
  /** how many of them are overdue */
  overdue: number;
}

/**
 * Candidates and holders with their legal days and last report, in the order of division codes, then of names. For
 * officers and the ministry.
 */
export async function listMonitoredCases(tx: Tx, filter: MonitorFilter): Promise<MonitorList> {
  const { among, today, dueNames, overdue, stages = among, ...rest } = filter;
  const passed = { today, names: dueNames };
  const { rows, total, page, pageSize, counts } = await listCases(tx, {
    ...rest,
    stages,
    overdue: overdue ? passed : undefined,
  });
  const late = await listCases(tx, { ...rest, stages: among, overdue: passed, page: 1, pageSize: 1 });
  const all = overdue ? (await listCases(tx, { ...rest, stages: among, page: 1, pageSize: 1 })).counts : counts;
  return {
    rows: await withDays(tx, rows, passed),
    total,
    page,
    pageSize,
    counts: Object.fromEntries(among.map((stage) => [stage, all[stage] ?? 0])),
    overdue: late.total,
  };
}

async function withDays(
  tx: Tx,
  cases: readonly CaseView[],
  passed: { today: string; names: readonly string[] | undefined },
): Promise<MonitoredCase[]> {
  const due = await listDueOf(tx, cases);
  const reports = await listLastReports(tx, cases);
  return cases.map((one) => {
    const own = due.filter((row) => row.caseId === one.caseId);
    const late = own.some(({ name, on }) => on < passed.today && (passed.names?.includes(name) ?? true));
    return { ...one, due: own, overdue: late, lastReport: reports.find((row) => row.caseId === one.caseId) ?? null };
  });
}
