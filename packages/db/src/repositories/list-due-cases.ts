import type { Tx } from '../context.ts';
import type { CaseView } from './case-view.ts';
import { type Due, toDue } from './due-rows.ts';
import { listCasesById } from './list-cases.ts';

export interface DueFilter {
  /** legal days up to this one; absent: all */
  until?: string | undefined;
  names?: readonly string[] | undefined;
  stages?: readonly string[] | undefined;
  limit?: number | undefined;
}

/**
 * The legal days that stand for the cases this role may read, each with its case, soonest first (overdue before all),
 * then in the order of division codes and names. For operator, officer and ministry.
 */
export async function listDueCases(tx: Tx, filter: DueFilter = {}): Promise<{ due: Due; case: CaseView }[]> {
  const { until, names, stages, limit = 500 } = filter;
  const rows = await tx
    .selectFrom('due_row as d')
    .innerJoin('case_file as c', (join) =>
      join.onRef('c.tenant_id', '=', 'd.tenant_id').onRef('c.id', '=', 'd.case_id'),
    )
    .selectAll('d')
    .where('d.superseded_at', 'is', null)
    .where((eb) => (until === undefined ? eb.lit(true) : eb('d.on_day', '<=', until)))
    .where((eb) => (names === undefined ? eb.lit(true) : eb('d.name', 'in', [...names])))
    .where((eb) => (stages === undefined ? eb.lit(true) : eb('c.stage', 'in', [...stages])))
    .orderBy('d.on_day')
    .orderBy('c.division_code')
    .orderBy('c.name_initials')
    .orderBy('c.name')
    .orderBy('d.id')
    .limit(limit)
    .execute();
  const views = await listCasesById(tx, [...new Set(rows.map((row) => row.case_id))]);
  const byId = new Map(views.map((view) => [view.caseId, view]));
  return rows.flatMap((row) => {
    const view = byId.get(row.case_id);
    return view ? [{ due: toDue(row), case: view }] : [];
  });
}
