import { type CaseView, type Dossier, listDraftFiles, listFilesById, type Tx } from '@shifan/db';
import { computeFacts } from '@shifan/forms';
import { overall } from '@shifan/rules';
import { actionsOn } from '../cases/actions.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import { summaryOf } from '../cases/summary.ts';
import type { DossierViewDto } from '../contract/dossiers.ts';
import { loadPlan } from '../creation/load-plan.ts';
import { strandStates, targetStates } from '../creation/plan/plan-answers.ts';
import { verdictDto } from '../review/evaluate-case.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { dossierIssues } from './dossier-issues.ts';
import { dossierReceipt } from './dossier-receipt.ts';
import { evaluateDossier } from './evaluate-dossier.ts';
import { contextOfDossier } from './forms.ts';

type Shown = { tx: Tx; view: CaseView; ctx: SignedInContext };

/** A dossier on its two references: the standard for designation, and the applicant's own plan. */
export async function dossierView({ tx, view, ctx }: Shown, dossier: Dossier): Promise<DossierViewDto> {
  const plan = await loadPlan(tx, view);
  const context = contextOfDossier(view, dossier, ctx.today);
  const verdicts = evaluateDossier({ file: view, dossier, plan, today: ctx.today });
  return {
    summary: summaryOf(view, ctx.today),
    purpose: dossier.purpose,
    round: dossier.round,
    year: context.year,
    status: dossier.status,
    facts: computeFacts(factsOf(dossier), context),
    prefilled: dossier.prefilled,
    baseline: plan.facts,
    targets: targetStates(plan.targets, dossier.targets),
    strands: strandStates(plan.strands, dossier.strands),
    statement: dossier.statement ?? '',
    draftVersion: dossier.version,
    savedAt: dossier.savedAt,
    submittedOn: dossier.receipt?.submittedOn ?? null,
    receipt: dossierReceipt(view, dossier),
    files: await filesOf(tx, dossier),
    issues: dossier.status === 'draft' ? dossierIssues(dossier, plan, context) : [],
    overall: overall(verdicts),
    verdicts: verdicts.map((verdict) => verdictDto({ ...view, year: context.year }, verdict, [])),
    actions: actionsOn(view, ctx),
  };
}

function filesOf(tx: Tx, dossier: Dossier) {
  return dossier.status === 'submitted'
    ? listFilesById(tx, dossier, dossier.files)
    : listDraftFiles(tx, dossier, dossier.id);
}
