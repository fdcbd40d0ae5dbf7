import { own } from '../facts.ts';
import type { FactValue } from '../facts.ts';
import { labelFor, optionLabel, yearLabel } from '../labels.ts';
import type { Scope, Speaker } from './module.ts';

/** The answer under a key: inside `where` the row is asked first, then the form. */
export function read(key: string, scope: Scope): FactValue {
  if (scope.row !== null && Object.hasOwn(scope.row, key)) return own(scope.row, key);
  return own(scope.facts, key);
}

/** The quoted label of a key: the column's while rows are spoken of, else the field's. */
export function quotedLabel(key: string, speaker: Speaker): string {
  const column = speaker.index.columns.get(`${speaker.table}.${key}`);
  const label =
    column === undefined ? labelFor(speaker.plugin, key, speaker.year) : yearLabel(column.label, speaker.year);
  return `“${label}”`;
}

/** The quoted label of a code of a choice. */
export function quotedOption(key: string, code: string, speaker: Speaker): string {
  const field = speaker.index.columns.get(`${speaker.table}.${key}`) ?? speaker.index.fields.get(key);
  return `“${optionLabel(field, code)}”`;
}
