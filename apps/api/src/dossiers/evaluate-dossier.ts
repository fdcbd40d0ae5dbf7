import { type CivilDate, parseCivilDate } from '@shifan/calendar';
import type { CaseFile, Dossier, Judgement } from '@shifan/db';
import { evaluateCriteria, type Facts, type Verdict } from '@shifan/rules';
import { lawOf } from '../cases/process-context.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import type { Plan } from '../creation/load-plan.ts';

type Evaluated = { file: CaseFile; dossier: Dossier; plan: Plan; today: CivilDate };

/**
 * The designation standard on a dossier's answers, against those frozen at candidacy. A submitted dossier is judged on the
 * day it was submitted, so that it gives the same verdict for ever. Of several judgements on a criterion the first counts.
 */
export function evaluateDossier(of: Evaluated, judgements: readonly Judgement[] = []): Verdict[] {
  const { file, dossier, plan, today } = of;
  return evaluateCriteria({
    ...lawOf(file),
    kind: file.kind,
    stage: 'designation',
    year: dossier.year,
    on: dossier.receipt ? parseCivilDate(dossier.receipt.submittedOn) : today,
    division: file.divisionCode,
    facts: factsWithPlan(plan, dossier),
    baseline: plan.facts,
    judgements: Object.fromEntries(judgements.toReversed().map((one) => [one.criterion, one])),
  });
}

/** What a dossier is judged on: its answers, and the plan's own chapters beside them. */
export function factsWithPlan(plan: Plan, dossier: Dossier): Facts {
  return { ...planOf(plan, dossier), ...factsOf(dossier) };
}

/** The plan's own chapters are read beside the dossier; answers of the application are not, for they are asked anew. */
function planOf(plan: Plan, dossier: Dossier) {
  const answered = factsOf(dossier);
  const chapters = Object.entries(plan.facts).filter(([key]) => plan.chapterKeys.has(key) && !(key in answered));
  return Object.fromEntries(chapters);
}
