import type { AppRouter, EvidenceFile } from '@shifan/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { newCommandId } from '../../../api/command-id.ts';
import { taskStateOf } from '../../../parts/task-states.ts';

export type Progress = inferRouterOutputs<AppRouter>['creation']['progress'];
type Report = inferRouterInputs<AppRouter>['creation']['report'];

/** A progress report as it is being typed, rows of the plan by their index. */
export interface TypedReport {
  /** The command it will be sent by; its files are uploaded under it beforehand. */
  commandId: string;
  targets: Record<string, { reached?: string; note?: string }>;
  tasks: Record<string, { state?: string; note?: string }>;
  note: string;
  /** Already uploaded under the command's id. */
  files: EvidenceFile[];
}

/** A report with nothing in it yet. */
export function freshReport(): TypedReport {
  return { commandId: newCommandId(), targets: {}, tasks: {}, note: '', files: [] };
}

/** Only what was typed goes out: a row that was left alone keeps what was reported of it before. */
export function reportOf(typed: TypedReport, known: Pick<Progress, 'targets' | 'tasks'>) {
  const targets = known.targets.flatMap(({ index, reached, note }): Report['targets'] => {
    const row = typed.targets[index];
    const now = { reached: row?.reached?.trim() || reached, note: (row?.note ?? note).trim() };
    return row && (now.reached !== reached || now.note !== note) ? [{ index, ...now }] : [];
  });
  const tasks = known.tasks.flatMap(({ index, state, note }): Report['tasks'] => {
    const row = typed.tasks[index];
    const now = { state: row?.state ? taskStateOf(row.state) : state, note: (row?.note ?? note).trim() };
    return row && (now.state !== state || now.note !== note) ? [{ index, ...now }] : [];
  });
  return { targets, tasks, note: typed.note.trim() };
}
