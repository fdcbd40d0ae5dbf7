import type { FieldIssue } from '@shifan/errors';
import type { Column, FactValue, Field } from '@shifan/rules';

export type AnyField = Field | Column;

/** Where an answer stands: its path, what a reader calls it, the notice's year, and whether it is a cell of a table. */
export interface Place {
  path: string;
  label: string;
  year: number;
  inTable: boolean;
}

/** An answer in its stored form, and what was changed to bring it there. */
export interface Normalised {
  value: FactValue;
  notices: FieldIssue[];
}

/** What a field type can do. None of the three ever throws, whatever the value is. */
export interface FieldModule {
  /** Idempotent; leaves a value that it cannot read as it is. */
  normalise(value: FactValue, field: AnyField, place: Place): Normalised;
  /** Of a value that is not empty; emptiness is the caller's question (`required`). */
  validate(value: FactValue, field: AnyField, place: Place): FieldIssue[];
  /** Without unit; empty for an empty answer. */
  display(value: FactValue, field: AnyField): string;
}

/** Shared by all that has nothing to say: most cells of most forms. Never written to. */
export const noIssues: FieldIssue[] = [];

/** An answer left as it is. */
export function unchanged(value: FactValue): Normalised {
  return { value, notices: noIssues };
}
