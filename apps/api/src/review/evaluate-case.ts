import { parseCivilDate } from '@shifan/calendar';
import {
  type CaseView,
  findLastSubmission,
  type Judgement,
  listJudgements,
  listSubmittedFiles,
  type Submission,
  type Tx,
} from '@shifan/db';
import { fail } from '@shifan/errors';
import { type MaterialState, validateApplication } from '@shifan/forms';
import { evaluateCriteria, labelFor, operandText, type Verdict } from '@shifan/rules';
import { formContext, lawOf } from '../cases/process-context.ts';
import { factsOf, filesBySlot, reasonsOf } from '../cases/recorded-facts.ts';
import type { VerdictDto } from '../contract/review.ts';
import { clauseOf } from '../law/clause.ts';

/** The standard applied to what was submitted, on the day it was submitted: the same facts give the same verdict for ever. */
export type Evaluation = { on: string; verdicts: Verdict[]; judgements: Judgement[]; materials: MaterialState[] };

const STAGE = 'creation';
const RANK = ['municipality', 'provincial-body', 'province', 'ministry'];

export async function evaluateCase(tx: Tx, view: CaseView): Promise<Evaluation> {
  const submission = (await findLastSubmission(tx, view)) ?? fail('NOT_FOUND');
  const judgements = highestFirst(await listJudgements(tx, view, STAGE));
  const files = filesBySlot(await listSubmittedFiles(tx, view));
  const on = parseCivilDate(submission.submittedOn);
  const context = formContext(view, { on, files, reasons: reasonsOf(submission) });
  return {
    on,
    judgements,
    verdicts: verdictsOn(view, submission, judgements),
    materials: validateApplication(factsOf(submission), context).materials,
  };
}

function verdictsOn(view: CaseView, submission: Submission, judgements: Judgement[]): Verdict[] {
  return evaluateCriteria({
    ...lawOf(view),
    kind: view.kind,
    stage: STAGE,
    on: parseCivilDate(submission.submittedOn),
    division: view.divisionCode,
    facts: factsOf(submission),
    // The highest level's decision counts: it is the last of these pairs that stays.
    judgements: Object.fromEntries(judgements.toReversed().map((one) => [one.criterion, one])),
  });
}

function highestFirst(judgements: Judgement[]): Judgement[] {
  return judgements.toSorted((a, b) => RANK.indexOf(b.level) - RANK.indexOf(a.level));
}

/** A verdict as screens show it: operands under the form's labels, the clause, and who decided what a person decides. */
export function verdictDto(view: CaseView, verdict: Verdict, judgements: Judgement[]): VerdictDto {
  const { plugin } = lawOf(view);
  const judged = judgements.find((one) => one.criterion === verdict.criterion);
  return {
    criterion: verdict.criterion,
    title: verdict.title,
    group: verdict.group,
    status: verdict.status,
    sentence: verdict.sentence,
    operands: Object.keys(verdict.operands).map((key) => ({
      label: labelFor(plugin, key, view.year),
      value: operandText(plugin, verdict, key),
    })),
    limit: verdict.limit,
    clause: clauseOf(plugin, verdict.citation),
    questions: verdict.questions,
    missing: verdict.missing.map((key) => ({ key, label: labelFor(plugin, key, view.year) })),
    ...(verdict.interpretation === undefined ? {} : { interpretation: verdict.interpretation }),
    ...(judged ? { judgement: { status: judged.status, reasons: judged.reasons, by: judged.by, at: judged.at } } : {}),
  };
}
