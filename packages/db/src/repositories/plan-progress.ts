import type { Json, JsonObject } from '../generated/schema.ts';

/** How far a target of the creation plan has come, by its row in the plan. */
export interface TargetProgress {
  target: number;
  /** a decimal number as text, in the target's own unit; null: nothing reported */
  reached: string | null;
  note: string;
}

export type TaskProgressState = 'not-started' | 'under-way' | 'done';

/** How far a task of the creation plan has come, by its row in the plan. */
export interface TaskProgress {
  task: number;
  state: TaskProgressState;
  note: string;
}

/** A strand of the creation goals on the checklist. */
export interface StrandProgress {
  strand: string;
  done: boolean;
  note: string;
}

export function toTargets(value: Json): TargetProgress[] {
  return objectsOf(value).map((row) => ({
    target: Number(row['target']),
    reached: typeof row['reached'] === 'string' ? row['reached'] : null,
    note: textOf(row['note']),
  }));
}

export function toTasks(value: Json): TaskProgress[] {
  return objectsOf(value).map((row) => ({
    task: Number(row['task']),
    state: row['state'] === 'under-way' || row['state'] === 'done' ? row['state'] : 'not-started',
    note: textOf(row['note']),
  }));
}

export function toStrands(value: Json): StrandProgress[] {
  return objectsOf(value).map((row) => ({
    strand: textOf(row['strand']),
    done: row['done'] === true,
    note: textOf(row['note']),
  }));
}

function objectsOf(value: Json): JsonObject[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? [one] : []));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
