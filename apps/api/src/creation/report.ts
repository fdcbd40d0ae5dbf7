import { addProgressReport, listDraftFiles } from '@shifan/db';
import { applyCommand, checkCommand } from '../cases/apply-command.ts';
import { refuseIssues } from '../cases/refuse-issues.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { creationContract } from '../contract/creation.ts';
import { may } from '../trpc/may.ts';
import { loadPlan } from './load-plan.ts';
import { acceptTargets, acceptTasks, targetIssues } from './plan/plan-answers.ts';
import { reportDto } from './report-dto.ts';

const { input, output } = creationContract.report;

/** Files uploaded under the command's id are handed in with the report. */
export const report = may('creation.report')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'creation.report', input: asked }, async (step) => {
      const { tx, file } = step;
      checkCommand(step, { do: 'report-progress' });
      const plan = await loadPlan(tx, file);
      const targets = acceptTargets(plan.targets, asked.targets);
      refuseIssues(targetIssues(plan.targets, targets, { required: false }));
      const files = await listDraftFiles(tx, file, asked.commandId);
      const kept = await addProgressReport(tx, file, {
        on: ctx.today,
        targets,
        tasks: acceptTasks(plan.tasks, asked.tasks),
        note: asked.note,
        files: files.map(({ id }) => id),
        by: { id: ctx.person.id, name: ctx.person.name },
        at: new Date(ctx.now).toISOString(),
      });
      await applyCommand(step, { do: 'report-progress', report: kept.id });
      return reportDto(tx, kept, plan);
    }),
  );
