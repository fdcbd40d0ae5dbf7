import { type CaseView, type Dossier, findDossier, type Judgement, listJudgements, type Tx } from '@shifan/db';
import type { CivilDate } from '@shifan/calendar';
import { evaluateCriteria, type Verdict } from '@shifan/rules';
import { lawOf, stateOf } from '../cases/process-context.ts';
import type { VerdictDto } from '../contract/verdict.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { loadPlan } from '../creation/load-plan.ts';
import { evaluateDossier } from '../dossiers/evaluate-dossier.ts';
import { roundOf } from '../dossiers/purpose.ts';
import { highestFirst, verdictDto } from '../review/evaluate-case.ts';

/** The designation standard on what was handed in for a round, with the judgements given for that very round. */
export type RoundEvaluation = {
  round: number;
  /** undefined until the operator has handed it in */
  dossier: Dossier | undefined;
  verdicts: Verdict[];
  judgements: Judgement[];
  dto(verdict: Verdict): VerdictDto;
};

type Of = { view: CaseView; purpose: Purpose; today: CivilDate };

export async function evaluateRound(tx: Tx, { view, purpose, today }: Of): Promise<RoundEvaluation> {
  const round = roundOf(stateOf(view), purpose);
  const found = await findDossier(tx, view, { purpose, round });
  const dossier = found?.status === 'submitted' ? found : undefined;
  const judgements = highestFirst(await listJudgements(tx, view, { stage: 'designation', purpose, round }));
  const year = dossier?.year ?? view.year;
  return {
    round,
    dossier,
    judgements,
    verdicts: dossier
      ? evaluateDossier({ file: view, dossier, plan: await loadPlan(tx, view), today }, judgements)
      : onNothing(view, today),
    dto: (verdict) => verdictDto({ ...view, year }, verdict, judgements),
  };
}

/** Nothing handed in is nothing shown: whatever rests on data is missing, and no judgement makes up for it. */
function onNothing(view: CaseView, today: CivilDate): Verdict[] {
  const { kind, divisionCode: division } = view;
  return evaluateCriteria({ ...lawOf(view), kind, stage: 'designation', on: today, division, facts: {} });
}
