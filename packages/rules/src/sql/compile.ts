import { indexOf } from '../plugin-index.ts';
import type { Condition, Value } from '../schema/expression.ts';
import { compileCondition } from './conditions.ts';
import { createStatement } from './frame.ts';
import type { Frame, Outputs, Sql, SqlText } from './frame.ts';
import type { SqlColumns, SqlLaw, SqlNumber, SqlScope } from './scope.ts';
import { compileValue } from './values.ts';

/** Compiles expressions of one or several laws into one statement over rows of answers. */
export interface SqlCompiler {
  /** the status of a condition, a number of `STATUS_CODES` */
  condition(law: SqlLaw, condition: Condition): Sql;
  /** the exact number of a value, `n ÷ d`, or null for a value that never is a number */
  number(law: SqlLaw, value: Value): SqlNumber | null;
  /** stands for a text */
  text(value: string): Sql;
  /** a token for an expression that is named more than once */
  keep(sql: Sql): Sql;
  /** `select … from …` over the rows of `from` */
  select(outputs: Outputs, from: string): Sql;
  /** the whole statement with its placeholders, from `$first` on (1 where absent) */
  finish(sql: Sql, first?: number): SqlText;
}

export interface SqlCompilerOptions {
  /**
   * Whether the answers to items of numbers and days are such or absent, as accepted answers are: such a statement is faster, and
   * the database refuses it (class 22) where it meets another. Its DateStyle must be ISO.
   */
  trusting?: boolean;
}

/**
 * A compiler of plugins' expressions to PostgreSQL over answers as `factsJson` writes them. Every status and every number is the
 * one that `evaluateCondition` and `evaluateValue` give: exact, with the same five statuses. Keys, codes and texts are placeholders.
 * @throws PLUGIN_PARAMETER_UNKNOWN (definePlugin refuses such an expression)
 * @example createSqlCompiler(columns).condition({ plugin, calls: callNumbers(plugin) }, criterion.condition)
 */
export function createSqlCompiler(columns: SqlColumns, { trusting = false }: SqlCompilerOptions = {}): SqlCompiler {
  const statement = createStatement();
  const home = statement.frame();
  const scopeOf = (law: SqlLaw, frame: Frame): SqlScope => ({
    statement,
    home: frame,
    frame,
    law,
    index: indexOf(law.plugin),
    columns,
    facts: columns.facts,
    row: null,
    table: null,
    trusting,
    depth: 0,
    value: compileValue,
    condition: compileCondition,
  });
  return {
    condition: (law, condition) => compileCondition(condition, scopeOf(law, home)),
    number: (law, value) => compileValue(value, scopeOf(law, home)).number,
    text: (value) => statement.text(value),
    keep: (sql) => home.keep(sql),
    select: (outputs, from) => home.select(outputs, from),
    finish: (sql, first = 1) => statement.finish(sql, first),
  };
}
