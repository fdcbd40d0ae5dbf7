import { isBlankRow } from '@shifan/forms';
import { type Facts, findField, optionLabel, own, type Plugin, type Row, rowsOf } from '@shifan/rules';

/** A target of a creation plan, as the applicant wrote it. */
export type PlanTarget = {
  /** row of the table, from 0 */
  index: number;
  indicator: string;
  strand: string | null;
  strandName: string | null;
  baseline: string;
  target: string;
  unit: string;
  due: string;
};

export type PlanTask = { index: number; name: string; expected: string; due: string };

type Law = { plugin: Plugin; kind: string };

/** The targets of the plan in the answers, blank rows left out; a column that the form does not have is empty. */
export function planTargets({ plugin, kind }: Law, facts: Facts): PlanTarget[] {
  const goal = findField(plugin, 'targets', kind)?.columns?.find(({ key }) => key === 'goal');
  return filledRows(facts, 'targets').map(({ index, row }) => {
    const strand = text(row, 'goal') || null;
    return {
      index,
      indicator: text(row, 'indicator'),
      strand,
      strandName: strand === null ? null : optionLabel(goal, strand),
      baseline: text(row, 'baseline'),
      target: text(row, 'target'),
      unit: text(row, 'unit'),
      due: text(row, 'due'),
    };
  });
}

/** The tasks of the plan in the answers. */
export function planTasks(facts: Facts): PlanTask[] {
  return filledRows(facts, 'tasks').map(({ index, row }) => ({
    index,
    name: text(row, 'name'),
    expected: text(row, 'expected'),
    due: text(row, 'due'),
  }));
}

function filledRows(facts: Facts, key: string): { index: number; row: Row }[] {
  const rows = rowsOf(own(facts, key)) ?? [];
  return rows.map((row, index) => ({ index, row })).filter(({ row }) => !isBlankRow(row));
}

function text(row: Row, key: string): string {
  const value = own(row, key);
  return typeof value === 'string' ? value.trim() : '';
}
