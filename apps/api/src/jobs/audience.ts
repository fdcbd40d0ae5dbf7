import type { DueName } from '@shifan/process';

/** Who is told: the operator, the unit that has the case on its first level, the level that has it now, who decides. */
export type Audience = 'operator' | 'unit' | 'level' | 'decider';

type Told = { ahead: readonly Audience[]; overdue?: readonly Audience[] };

const OPERATOR: Told = { ahead: ['operator'] };
const AUTHORITIES = ['decider', 'unit'] as const;

/** What is the operator's to do falls to the authorities once it is overdue. */
const TOLD: Record<DueName, Told> = {
  'application-ends': OPERATOR,
  'recommendation-ends': { ahead: ['level'] },
  'notice-ends': { ahead: AUTHORITIES },
  'creation-ends': { ahead: ['operator'], overdue: ['operator', ...AUTHORITIES] },
  reexamination: { ahead: AUTHORITIES },
  'rectification-ends': { ahead: ['operator'], overdue: ['operator', ...AUTHORITIES] },
  // Met by the report that makes it known, and recorded nowhere (`daysToKeep`).
  'change-report': { ahead: [] },
  'title-ends': OPERATOR,
  'year-report': OPERATOR,
};

const told: Record<string, Told | undefined> = TOLD;

/** The right persons for a legal day, so many working days ahead (0: once it has passed). */
export function audienceOf(name: string, ahead: number): readonly Audience[] {
  const { ahead: before, overdue = before } = told[name] ?? OPERATOR;
  return ahead === 0 ? overdue : before;
}
