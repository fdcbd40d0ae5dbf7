import { type CaseFile, findBaseline, findLastSubmission, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import { fieldsOf } from '@shifan/forms';
import type { Facts } from '@shifan/rules';
import { lawOf } from '../cases/process-context.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import { type PlanTarget, type PlanTask, planTargets, planTasks } from './plan/plan-rows.ts';
import { type PlanStrand, planStrands } from './plan/strands.ts';

/** The creation plan by which a candidate is measured, and the answers it started from. */
export type Plan = {
  /** all answers of that day */
  facts: Facts;
  /** which of them are the plan's own */
  chapterKeys: ReadonlySet<string>;
  targets: PlanTarget[];
  tasks: PlanTask[];
  strands: PlanStrand[];
};

/** The plan as frozen at candidacy; before that, as it was last submitted. Errors: NOT_FOUND before any submission. */
export async function loadPlan(tx: Tx, file: CaseFile): Promise<Plan> {
  const kept = (await findBaseline(tx, file)) ?? (await findLastSubmission(tx, file)) ?? fail('NOT_FOUND');
  const facts = factsOf(kept);
  const law = { plugin: lawOf(file).plugin, kind: file.kind };
  const fields = [...fieldsOf(law.plugin, law.kind)];
  const chapterKeys = new Set(fields.flatMap(([key, { form }]) => (form.role === 'creation-plan' ? [key] : [])));
  return { facts, chapterKeys, targets: planTargets(law, facts), tasks: planTasks(facts), strands: planStrands(law) };
}
