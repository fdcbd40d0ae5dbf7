import type { StrandProgress, TargetProgress, TaskProgress } from '@shifan/db';
import { fail, type FieldIssue, fieldIssue } from '@shifan/errors';
import type { StrandDto, TargetStateDto, TaskStateDto } from '../../contract/dossiers.ts';
import { compareTarget, isMeasured, normaliseReached, numberOf } from './compare-target.ts';
import type { PlanTarget, PlanTask } from './plan-rows.ts';
import type { PlanStrand } from './strands.ts';

type Said<T> = Omit<T, 'target' | 'task'> & { index: number };

/** Takes what is said of targets: rows the plan has, each once, numbers in their plain form. */
export function acceptTargets(plan: readonly PlanTarget[], said: readonly Said<TargetProgress>[]): TargetProgress[] {
  refuseUnknownRows({ table: '目标表', known: plan, said });
  return said.map(({ index, reached, note }) => {
    const unit = plan.find((row) => row.index === index)?.unit ?? '';
    const value = normaliseReached(reached ?? '', unit);
    return { target: index, reached: value === '' ? null : value, note };
  });
}

/** Takes what is said of tasks. */
export function acceptTasks(plan: readonly PlanTask[], said: readonly Said<TaskProgress>[]): TaskProgress[] {
  refuseUnknownRows({ table: '创建任务', known: plan, said });
  return said.map(({ index, state, note }) => ({ task: index, state, note }));
}

/** Takes the checklist of the goals. */
export function acceptStrands(
  strands: readonly PlanStrand[],
  said: readonly { id: string; done: boolean; note: string }[],
): StrandProgress[] {
  for (const { id } of said) {
    if (strands.some((one) => one.id === id)) continue;
    fail('STRAND_UNKNOWN', { value: id, accepted: strands.map((one) => one.id).join('、') });
  }
  return said.map(({ id, done, note }) => ({ strand: id, done, note }));
}

/** What is said now over what was said before, row by row. */
export function overTargets(before: readonly TargetProgress[], now: readonly TargetProgress[]): TargetProgress[] {
  return [...new Map([...before, ...now].map((one) => [one.target, one])).values()];
}

export function overTasks(before: readonly TaskProgress[], now: readonly TaskProgress[]): TaskProgress[] {
  return [...new Map([...before, ...now].map((one) => [one.task, one])).values()];
}

export function overStrands(before: readonly StrandProgress[], now: readonly StrandProgress[]): StrandProgress[] {
  return [...new Map([...before, ...now].map((one) => [one.strand, one])).values()];
}

/** The plan's targets with what is said of them. */
export function targetStates(plan: readonly PlanTarget[], said: readonly TargetProgress[]): TargetStateDto[] {
  return plan.map((row) => {
    const { reached = null, note = '' } = said.find(({ target }) => target === row.index) ?? {};
    return { ...row, reached, note, status: compareTarget(row, reached) };
  });
}

export function taskStates(plan: readonly PlanTask[], said: readonly TaskProgress[]): TaskStateDto[] {
  return plan.map((row) => {
    const { state = 'not-started', note = '' } = said.find(({ task }) => task === row.index) ?? {};
    return { ...row, state, note };
  });
}

export function strandStates(strands: readonly PlanStrand[], said: readonly StrandProgress[]): StrandDto[] {
  return strands.map((one) => {
    const { done = false, note = '' } = said.find(({ strand }) => strand === one.id) ?? {};
    return { ...one, done, note };
  });
}

/** What is wrong with the values reached: a target in numbers is answered in numbers; where asked, none is left out. */
export function targetIssues(
  plan: readonly PlanTarget[],
  said: readonly TargetProgress[],
  { required }: { required: boolean },
): FieldIssue[] {
  return plan.flatMap((row): FieldIssue[] => {
    const reached = said.find(({ target }) => target === row.index)?.reached ?? null;
    const path = `targets[${row.index}].reached`;
    const label = `${row.indicator}（完成值）`;
    if (reached === null) return required ? [fieldIssue({ path, code: 'FIELD_REQUIRED', slots: { label } })] : [];
    if (!isMeasured(row) || numberOf(reached, row.unit)) return [];
    const slots = { label, value: reached };
    const accepted = `数字${row.unit === '' ? '' : `，单位${row.unit}`}，目标值为${row.target}`;
    return [fieldIssue({ path, code: 'FIELD_NOT_A_NUMBER', slots, value: reached, accepted })];
  });
}

type Rows = { table: string; known: readonly { index: number }[]; said: readonly { index: number }[] };

function refuseUnknownRows({ table, known, said }: Rows): void {
  const seen = new Set<number>();
  for (const { index } of said) {
    const slots = { table, row: String(index + 1) };
    if (!known.some((row) => row.index === index)) fail('PLAN_ROW_UNKNOWN', slots);
    if (seen.has(index)) fail('PLAN_ROW_REPEATED', slots);
    seen.add(index);
  }
}
