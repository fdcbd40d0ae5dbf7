import { listFilesById, type ProgressReport, type Tx } from '@shifan/db';
import type { ProgressReportDto } from '../contract/creation.ts';
import type { Plan } from './load-plan.ts';
import { targetStates, taskStates } from './plan/plan-answers.ts';

/** A report beside the plan: rows it does not speak of are shown as not reported. */
export async function reportDto(tx: Tx, report: ProgressReport, plan: Plan): Promise<ProgressReportDto> {
  return {
    id: report.id,
    number: report.number,
    on: report.on,
    at: report.at,
    by: report.by,
    targets: targetStates(plan.targets, report.targets),
    tasks: taskStates(plan.tasks, report.tasks),
    note: report.note ?? '',
    files: await listFilesById(tx, report, report.files),
  };
}

export async function reportDtos(tx: Tx, reports: readonly ProgressReport[], plan: Plan): Promise<ProgressReportDto[]> {
  const dtos: ProgressReportDto[] = [];
  for (const report of reports) dtos.push(await reportDto(tx, report, plan));
  return dtos;
}
