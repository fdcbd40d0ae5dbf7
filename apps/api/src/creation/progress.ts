import { type CaseView, getCase, listDossiers, listProgressReports, type Tx } from '@shifan/db';
import { actionsOn } from '../cases/actions.ts';
import { readAsPerson } from '../cases/as-person.ts';
import { actorOf, processContext, stateOf } from '../cases/process-context.ts';
import { summaryOf } from '../cases/summary.ts';
import { creationContract } from '../contract/creation.ts';
import { may } from '../trpc/may.ts';
import { knownProgress } from './known-progress.ts';
import { loadPlan } from './load-plan.ts';
import { periodOf } from './period.ts';
import { strandStates, targetStates, taskStates } from './plan/plan-answers.ts';
import { reportDtos } from './report-dto.ts';

const { input, output } = creationContract.progress;

export const progress = may('creation.progress')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const context = processContext(view, { actor: actorOf(ctx.person), on: ctx.today });
      return {
        summary: summaryOf(view, ctx.today),
        period: periodOf(view, context),
        ...(await againstPlan(tx, view)),
        actions: actionsOn(view, ctx),
      };
    }),
  );

/** Nothing is measured before there is a candidate. */
async function againstPlan(tx: Tx, view: CaseView) {
  if (!stateOf(view).creation) return { targets: [], tasks: [], strands: [], reports: [] };
  const plan = await loadPlan(tx, view);
  const reports = await listProgressReports(tx, view);
  const dossiers = await listDossiers(tx, view);
  const known = knownProgress(reports, dossiers);
  const strands = dossiers.findLast(({ status }) => status === 'submitted')?.strands ?? [];
  return {
    targets: targetStates(plan.targets, known.targets),
    tasks: taskStates(plan.tasks, known.tasks),
    strands: strandStates(plan.strands, strands),
    reports: await reportDtos(tx, reports, plan),
  };
}
