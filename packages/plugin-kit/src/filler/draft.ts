import type { Condition, EvaluationContext, Facts, FactValue, Row } from '@shifan/rules';

/** Facts in the making: what the author named is locked, the rest may be filled so that criteria are met. */
export interface Draft {
  readonly context: EvaluationContext;
  readonly facts: Facts;
  readonly locked: ReadonlySet<string>;
  /** the row being made, inside the filter of a table */
  readonly row: Row | null;
  /** fills facts until a condition is met: values need it for the filters of their rows */
  readonly satisfy: (condition: Condition, draft: Draft) => void;
}

/** Puts a value under a key that the author did not name; says whether it could. */
export function put(draft: Draft, key: string, value: FactValue): boolean {
  if (draft.locked.has(key)) return false;
  draft.facts[key] = value;
  return true;
}

/** Puts an answer where conditions read it: the row being made, else the form. */
export function answer(draft: Draft, key: string, value: string | boolean | string[]): boolean {
  if (draft.row === null || Array.isArray(value)) return put(draft, key, value);
  draft.row[key] = value;
  return true;
}
