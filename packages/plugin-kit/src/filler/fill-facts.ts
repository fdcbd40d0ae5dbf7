import { evaluateCriteria } from '@shifan/rules';
import type { EvaluationContext, Facts } from '@shifan/rules';
import type { Draft } from './draft.ts';
import { satisfy } from './satisfy.ts';

/** One answer can serve several criteria; more rounds than this never help. */
const ROUNDS = 3;

/**
 * Fills the facts that `context.facts` does not name with answers that meet the data part of every criterion of the kind and stage.
 *
 * What is named stays as it is, even where it leaves a criterion unmet. Judgements stay with persons.
 * @example overall(evaluateCriteria({ ...context, facts: fillFacts({ ...context, facts: {} }) })) // 'met' or 'judgement'
 */
export function fillFacts(context: EvaluationContext): Facts {
  const draft: Draft = {
    context,
    facts: { ...context.facts },
    locked: new Set(Object.keys(context.facts)),
    row: null,
    satisfy,
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = evaluateCriteria({ ...context, facts: draft.facts }).filter(
      ({ status }) => status === 'unmet' || status === 'missing',
    );
    if (open.length === 0) break;
    const ids = new Set(open.map(({ criterion }) => criterion));
    for (const criterion of context.plugin.criteria) {
      const applies = criterion.kinds.includes(context.kind) && criterion.stages.includes(context.stage);
      if (applies && ids.has(criterion.id)) satisfy(criterion.condition, draft);
    }
  }
  return draft.facts;
}
