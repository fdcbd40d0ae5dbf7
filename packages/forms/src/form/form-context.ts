import type { CivilDate } from '@shifan/calendar';
import type { ExpressionContext, Facts, Plugin, ResolvedNotice } from '@shifan/rules';

/** What a form is looked at with. */
export interface FormContext {
  plugin: Plugin;
  /** platform or base */
  kind: string;
  notice?: ResolvedNotice | null | undefined;
  /** the notice's year, the form's {Y} */
  year: number;
  on: CivilDate;
  /** six-digit code of the operator's division, where a condition asks for it */
  division?: string | undefined;
  /** how many files lie in each evidence slot */
  files?: Record<string, number> | undefined;
  /** why a material does not apply, by material id */
  reasons?: Record<string, string> | undefined;
}

/** The same context as the rules' expressions want it. */
export function expressionContext(facts: Facts, context: FormContext): ExpressionContext {
  const { plugin, on, notice, division } = context;
  return { plugin, on, facts, notice: notice ?? null, division };
}
