import type { PluginIndex } from '../plugin-index.ts';
import type { Notice } from '../schema/notice.ts';
import type { Condition, Value } from '../schema/expression.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Frame, Sql, Statement } from './frame.ts';

/** The columns of the rows that are judged, as the statement names them. */
export interface SqlColumns {
  /** the answers, jsonb as `factsJson` writes them */
  facts: string;
  /** the answers frozen when the creation-period began, jsonb or null */
  baseline: string;
  /** the day of the evaluation, a date */
  on: string;
  /** six-digit code of the operator's division */
  division: string;
  /** the call a case came under */
  notice: string;
  /** the authority of a case */
  authority: string;
}

/** The numbers a call sets, for one authority or for all. */
export interface CallNumbers {
  notice: string;
  /** absent: whoever the case belongs to */
  authority?: string | undefined;
  parameters: Notice['parameters'];
}

/** A law as a statement reads it: a plugin, and the calls that set numbers of it, the narrowest first. */
export interface SqlLaw {
  plugin: Plugin;
  calls: readonly CallNumbers[];
}

/**
 * A number as SQL: an exact fraction `n ÷ d`. There is no data where `n` or `d` is null; `d` is never zero and may be below zero.
 * A `d` that is null here, in the program, stands for 1.
 */
export interface SqlNumber {
  n: Sql;
  d: Sql | null;
}

/** A value as SQL: what it may be at all; of both at most one is not null in a row. */
export interface SqlValue {
  number: SqlNumber | null;
  /** text that is no number */
  text: Sql | null;
}

/** What an expression is compiled with. */
export interface SqlScope {
  readonly statement: Statement;
  /** expressions over a case */
  readonly home: Frame;
  /** expressions over what is looked at: a case, or a row of one of its tables */
  readonly frame: Frame;
  readonly law: SqlLaw;
  readonly index: PluginIndex;
  readonly columns: SqlColumns;
  /** the column whose answers are facts: the answers, or those of the baseline */
  readonly facts: string;
  /** the row looked at inside `where`, jsonb */
  readonly row: Sql | null;
  /** the table whose rows are looked at */
  readonly table: string | null;
  /** whether an answer to an item of numbers is taken for a number without looking */
  readonly trusting: boolean;
  /** how many formulas stand around this one */
  readonly depth: number;
  readonly value: (node: Value, scope: SqlScope) => SqlValue;
  readonly condition: (node: Condition, scope: SqlScope) => Sql;
}
