import type { FormContext } from '@shifan/forms';
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
