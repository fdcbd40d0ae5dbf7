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
  /** further words of the row that it decides on */
  also?: Citation[];
  interpretation?: string;
  shows?: string[];
}

/** The row as two criteria of the same id, one a stage. */
export function indicator(kind: 'platform' | 'base', row: Row): Criterion[] {
  const { id, title, group } = row;
  const at = (stage: 'creation' | 'designation'): Criterion => {
    const also = [...(row[stage].also ?? []), ...(row.also ?? [])];
    return { id, title, group, kinds: [kind], stages: [stage], ...row[stage], ...(also.length > 0 && { also }) };
  };
  return [at('creation'), at('designation')];
}
