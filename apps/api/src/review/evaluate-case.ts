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
import { evaluateCriteria, labelFor, operandText, type Plugin, type Verdict } from '@shifan/rules';
import { formContext, lawOf } from '../cases/process-context.ts';
import { factsOf, filesBySlot, reasonsOf } from '../cases/recorded-facts.ts';
import type { VerdictDto } from '../contract/review.ts';
import { clauseOf } from '../law/clause.ts';

/** The standard applied to what was submitted, on the day it was submitted: the same facts give the same verdict for ever. */
export type Evaluation = { on: string; verdicts: Verdict[]; judgements: Judgement[]; materials: MaterialState[] };

type Law = ReturnType<typeof lawOf>;

const STAGE = 'creation';
const RANK = ['municipality', 'provincial-body', 'province', 'ministry'];

export async function evaluateCase(tx: Tx, view: CaseView, law: Law = lawOf(view)): Promise<Evaluation> {
  const submission = (await findLastSubmission(tx, view)) ?? fail('NOT_FOUND');
  const judgements = highestFirst(await listJudgements(tx, view, STAGE));
  const files = filesBySlot(await listSubmittedFiles(tx, view));
  const on = parseCivilDate(submission.submittedOn);
  const context = { ...formContext(view, { on, files, reasons: reasonsOf(submission) }), ...law };
  return {
    on,
    judgements,
    verdicts: verdictsOn({ view, submission, law }, judgements),
    materials: validateApplication(factsOf(submission), context).materials,
  };
}

type Evaluated = { view: CaseView; submission: Submission; law: Law };

function verdictsOn({ view, submission, law }: Evaluated, judgements: Judgement[]): Verdict[] {
  return evaluateCriteria({
    ...law,
    kind: view.kind,
    stage: STAGE,
    on: parseCivilDate(submission.submittedOn),
    division: view.divisionCode,
    facts: factsOf(submission),
    // The highest level's decision counts: it is the last of these pairs that stays.
    judgements: Object.fromEntries(judgements.toReversed().map((one) => [one.criterion, one])),
  });
}

/** The highest level's decision first: it is the one that counts. */
export function highestFirst(judgements: Judgement[]): Judgement[] {
  return judgements.toSorted((a, b) => RANK.indexOf(b.level) - RANK.indexOf(a.level));
}

/** A verdict as screens show it: operands under the form's labels, the clause, and who decided what a person decides. */
export function verdictDto(view: CaseView, verdict: Verdict, judgements: Judgement[]): VerdictDto {
  return verdictUnder(lawOf(view).plugin, verdict, { year: view.year, judgements });
}

/** The same under a law that need not be the case's own. */
export function verdictUnder(
  plugin: Plugin,
  verdict: Verdict,
  { year, judgements }: { year: number; judgements: readonly Judgement[] },
): VerdictDto {
  const judged = judgements.find((one) => one.criterion === verdict.criterion);
  return {
    criterion: verdict.criterion,
    title: verdict.title,
    group: verdict.group,
    status: verdict.status,
    sentence: verdict.sentence,
    operands: Object.keys(verdict.operands).map((key) => ({
      label: labelFor(plugin, key, year),
      value: operandText(plugin, verdict, key),
    })),
    limit: verdict.limit,
    clause: clauseOf(plugin, verdict.citation),
    questions: verdict.questions,
    missing: verdict.missing.map((key) => ({ key, label: labelFor(plugin, key, year) })),
    ...(verdict.interpretation === undefined ? {} : { interpretation: verdict.interpretation }),
    ...(judged ? { judgement: { status: judged.status, reasons: judged.reasons, by: judged.by, at: judged.at } } : {}),
  };
}
