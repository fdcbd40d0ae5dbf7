import type { EvaluationStage, Plugin } from '@shifan/rules';
import type { EvaluatedCase } from './case-result.ts';

/** How many cases there are of a kind at a stage that has criteria. */
export interface StandardCoverage {
  jurisdiction: string;
  kind: string;
  kindName: string;
  stage: EvaluationStage;
  /** criteria of the kind and stage */
  criteria: number;
  cases: number;
  covered: boolean;
}

const STAGES: readonly EvaluationStage[] = ['creation', 'designation'];

/**
 * For each kind and each stage that the law has criteria for: is there a case? A plugin's own cases owe one of each.
 * @example standardCoverage(plugin, report.evaluated).every(({ covered }) => covered)
 */
export function standardCoverage(plugin: Plugin, cases: readonly EvaluatedCase[]): StandardCoverage[] {
  return plugin.kinds.flatMap(({ id: kind, name: kindName }) =>
    STAGES.flatMap((stage) => {
      const criteria = plugin.criteria.filter((one) => one.kinds.includes(kind) && one.stages.includes(stage)).length;
      if (criteria === 0) return [];
      const own = cases.filter(
        ({ context }) => context.plugin.id === plugin.id && context.kind === kind && context.stage === stage,
      ).length;
      return [{ jurisdiction: plugin.id, kind, kindName, stage, criteria, cases: own, covered: own > 0 }];
    }),
  );
}
