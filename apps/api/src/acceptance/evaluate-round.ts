import {
  type CaseView,
  type Dossier,
  findDossier,
  findLastDossier,
  type Judgement,
  listJudgements,
  type Tx,
} from '@shifan/db';
import type { CivilDate } from '@shifan/calendar';
import { evaluateCriteria, type Verdict } from '@shifan/rules';
import { lawOf, stateOf } from '../cases/process-context.ts';
import type { VerdictDto } from '../contract/verdict.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { loadPlan } from '../creation/load-plan.ts';
import { evaluateDossier } from '../dossiers/evaluate-dossier.ts';
import { roundOf } from '../dossiers/purpose.ts';
import { highestFirst, verdictDto } from '../review/evaluate-case.ts';
import { purposeAt } from './purpose-at.ts';

/** The designation standard on what was handed in for a round, with the judgements given for that very round. */
export type RoundEvaluation = {
  round: number;
  /** undefined until the operator has handed it in */
  dossier: Dossier | undefined;
  verdicts: Verdict[];
  judgements: Judgement[];
  dto(verdict: Verdict): VerdictDto;
};

type Of = { view: CaseView; purpose: Purpose; today: CivilDate; round?: number | undefined };

export async function evaluateRound(tx: Tx, of: Of): Promise<RoundEvaluation> {
  const { view, purpose, today } = of;
  const round = of.round ?? (await roundShown(tx, of));
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

/** The round that goes on or was handed in for; between rounds the last, so that what was decided can be read. */
async function roundShown(tx: Tx, { view, purpose }: Of): Promise<number> {
  const atHand = roundOf(stateOf(view), purpose);
  if (purposeAt(view) === purpose) return atHand;
  const last = await findLastDossier(tx, view, purpose);
  return last?.status === 'submitted' ? last.round : atHand;
}

/** Nothing handed in is nothing shown: whatever rests on data is missing, and no judgement makes up for it. */
function onNothing(view: CaseView, today: CivilDate): Verdict[] {
  const { kind, divisionCode: division } = view;
  return evaluateCriteria({ ...lawOf(view), kind, stage: 'designation', on: today, division, facts: {} });
}
