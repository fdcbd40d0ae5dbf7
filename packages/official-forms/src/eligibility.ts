import type { Citation, Condition, Criterion } from '@shifan/rules';

/** Answers of each kind's form that bear on a condition, shown beside the clause to the person who judges. */
export interface Shown {
  platform: string[];
  base: string[];
}

/** A condition of application as a measure states it for both kinds, whose answers differ. */
export interface EligibilityCondition {
  id: string;
  title: string;
  citation: Citation;
  platform: Condition;
  base: Condition;
  shown?: Shown | undefined;
  /** further clauses it implements */
  also?: Citation[] | undefined;
  interpretation: string;
}

/** The condition as two criteria of the same id, one a kind; it holds at both stages. */
export function forBothKinds(it: EligibilityCondition): Criterion[] {
  const shared = {
    id: it.id,
    title: it.title,
    group: '申报条件',
    stages: ['creation', 'designation'] as Criterion['stages'],
    citation: it.citation,
    ...(it.also && { also: it.also }),
    interpretation: it.interpretation,
  };
  return [
    { ...shared, kinds: ['platform'], condition: it.platform, ...(it.shown && { shows: it.shown.platform }) },
    { ...shared, kinds: ['base'], condition: it.base, ...(it.shown && { shows: it.shown.base }) },
  ];
}
