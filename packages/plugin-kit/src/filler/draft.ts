import { evaluateValue, findField } from '@shifan/rules';
import type {
  Column,
  Computed,
  Condition,
  Decimal,
  EvaluationContext,
  Facts,
  FactValue,
  Field,
  Row,
  Value,
} from '@shifan/rules';

/** A row in the making. */
export interface RowDraft {
  readonly table: string;
  readonly cells: Row;
}

/** Facts in the making: what the author named is locked, the rest may be filled so that criteria are met. */
export interface Draft {
  readonly context: EvaluationContext;
  readonly facts: Facts;
  readonly locked: ReadonlySet<string>;
  /** the row being made, inside the filter of a table */
  readonly row: RowDraft | null;
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
  draft.row.cells[key] = value;
  return true;
}

/** What stands behind a key where conditions read it: a column of the row being made, else a field of the kind's forms. */
export function fieldOf(draft: Draft, key: string): Field | Column | undefined {
  const { plugin, kind } = draft.context;
  if (draft.row === null) return findField(plugin, key, kind);
  return findField(plugin, draft.row.table, kind)?.columns?.find((column) => column.key === key);
}

export function valueOf(node: Value, draft: Draft): Computed {
  return evaluateValue(node, { ...draft.context, facts: draft.facts });
}

/** The number of a value as the facts stand; null where there is none. */
export function numberOf(node: Value, draft: Draft): Decimal | null {
  const value = valueOf(node, draft);
  return typeof value === 'string' ? null : value;
}
