import type { Dossier, ProgressReport, TargetProgress, TaskProgress } from '@shifan/db';
import { overTargets, overTasks } from './plan/plan-answers.ts';

type Said = { at: string; targets: TargetProgress[]; tasks: TaskProgress[] };

/** What is known of each row of the plan: a value that was reported stands until another is. */
export function knownProgress(
  reports: readonly ProgressReport[],
  dossiers: readonly Dossier[] = [],
): { targets: TargetProgress[]; tasks: TaskProgress[] } {
  const said: Said[] = [
    ...reports,
    ...dossiers.flatMap(({ receipt, targets }) => (receipt ? [{ at: receipt.receivedAt, targets, tasks: [] }] : [])),
  ];
  const inOrder = said.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return {
    targets: inOrder.reduce<TargetProgress[]>((all, one) => overTargets(all, one.targets.filter(isReported)), []),
    tasks: inOrder.reduce<TaskProgress[]>((all, one) => overTasks(all, one.tasks), []),
  };
}

function isReported({ reached }: TargetProgress): boolean {
  return reached !== null;
}
