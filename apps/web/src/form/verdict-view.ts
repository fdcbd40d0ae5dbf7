import { formsOf, type FormContext } from '@shifan/forms';
import { evaluateCriteria, labelFor, operandText, resolveCitation, type Facts, type Verdict } from '@shifan/rules';
import type { VerdictView } from '../parts/verdict-card.tsx';

function viewOf(verdict: Verdict, scope: FormContext): VerdictView {
  const { plugin, year } = scope;
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
    clause: { jurisdiction: plugin.id, ...resolveCitation(plugin, verdict.citation) },
    ...(verdict.interpretation === undefined ? {} : { interpretation: verdict.interpretation }),
    questions: verdict.questions,
    missing: verdict.missing.map((key) => ({ key, label: labelFor(plugin, key, year) })),
  };
}

/** The standard applied to answers in the browser: the same code and data as the server's. */
export function evaluateHere(facts: Facts, scope: FormContext): VerdictView[] {
  const { plugin, notice, kind, on, division } = scope;
  return evaluateCriteria({ plugin, notice, kind, stage: 'creation', on, division, facts }).map((verdict) =>
    viewOf(verdict, scope),
  );
}

/** The designation standard on a dossier's answers, against those frozen at candidacy; the plan stands as it was frozen. */
export function evaluateDesignation(answers: Facts, baseline: Facts, scope: FormContext): VerdictView[] {
  const { plugin, notice, kind, on, year, division } = scope;
  const chapters = formsOf(plugin, kind)
    .filter((form) => form.role === 'creation-plan')
    .flatMap((form) => form.sections.flatMap((section) => section.fields.map((field) => field.key)))
    .filter((key) => Object.hasOwn(baseline, key) && !Object.hasOwn(answers, key));
  const facts = { ...Object.fromEntries(chapters.map((key) => [key, baseline[key] ?? null])), ...answers };
  return evaluateCriteria({ plugin, notice, kind, stage: 'designation', on, year, division, facts, baseline }).map(
    (verdict) => viewOf(verdict, scope),
  );
}
