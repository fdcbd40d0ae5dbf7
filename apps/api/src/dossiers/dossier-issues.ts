import type { Dossier } from '@shifan/db';
import { type FieldIssue, fieldIssue } from '@shifan/errors';
import { computeFacts, type FormContext, validateForm } from '@shifan/forms';
import { factsOf } from '../cases/recorded-facts.ts';
import type { Plan } from '../creation/load-plan.ts';
import { targetIssues } from '../creation/plan/plan-answers.ts';
import { dossierForms } from './forms.ts';

/** What stands between a dossier and its submission: its answers, and for an acceptance the value of every target. */
export function dossierIssues(dossier: Dossier, plan: Plan, context: FormContext): FieldIssue[] {
  const facts = computeFacts(factsOf(dossier), context);
  const statement = (dossier.statement ?? '').trim() === '' ? [missingStatement()] : [];
  return [
    ...dossierForms(context).flatMap((form) => validateForm(form, facts, context)),
    ...targetIssues(plan.targets, dossier.targets, { required: dossier.purpose === 'acceptance' }),
    ...statement,
  ];
}

function missingStatement(): FieldIssue {
  return fieldIssue({ path: 'statement', code: 'FIELD_REQUIRED', slots: { label: '总体情况说明' } });
}
