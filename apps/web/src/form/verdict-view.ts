import type { FormContext } from '@shifan/forms';
import { evaluateCriteria, findField, labelFor, resolveCitation, type Facts, type Verdict } from '@shifan/rules';
import type { VerdictView } from '../parts/verdict-card.tsx';

const BARE_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A number never stands without its unit: its field's, or for a result that of the limit it is compared with. */
function withUnit(key: string, value: string, found: { verdict: Verdict; scope: FormContext }): string {
  if (!BARE_NUMBER.test(value)) return value;
  const isResult = key.startsWith('result');
  const unit = isResult ? found.verdict.limits[0]?.unit : findField(found.scope.plugin, key)?.unit;
  return unit ? `${value} ${unit}` : value;
}

function viewOf(verdict: Verdict, scope: FormContext): VerdictView {
  const { plugin, year } = scope;
  return {
    criterion: verdict.criterion,
    title: verdict.title,
    group: verdict.group,
    status: verdict.status,
    sentence: verdict.sentence,
    operands: Object.entries(verdict.operands).map(([key, value]) => ({
      label: labelFor(plugin, key, year),
      value: withUnit(key, value, { verdict, scope }),
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
