import type { Citation, Condition, Criterion } from '@shifan/rules';

/** One row of an annex: what it asks for at creation and at designation. */
export interface Row {
  id: string;
  title: string;
  group: string;
  /** explanations under the annex that it follows */
  also?: Citation[] | undefined;
  creation: Stated;
  designation: Stated;
}

export interface Stated {
  condition: Condition;
  citation: Citation;
  interpretation?: string;
  shows?: string[];
}

/** The row as two criteria of the same id, one a stage. */
export function indicator(kind: 'platform' | 'base', row: Row): Criterion[] {
  const { id, title, group, also } = row;
  const at = (stage: 'creation' | 'designation'): Criterion => ({
    id,
    title,
    group,
    kinds: [kind],
    stages: [stage],
    ...(also && { also }),
    ...row[stage],
  });
  return [at('creation'), at('designation')];
}
