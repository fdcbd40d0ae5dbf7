import type { ComparisonOperator, Condition, Value } from '../schema/expression.ts';
import type { ConditionOf, ValueOf } from './module.ts';

/** Builders of expressions: each yields plain data. Keys of facts are camelCase, ids of parameters kebab-case. */

/** the value of a fact */
export const fact = (key: string): ValueOf<'fact'> => ({ op: 'fact', key });
/** the value frozen when the creation-period began */
export const baseline = (key: string): ValueOf<'baseline'> => ({ op: 'baseline', key });
/** a dated legal number */
export const parameter = (id: string): ValueOf<'parameter'> => ({ op: 'parameter', id });
/** a plain number of arithmetic: 0, 1 or 100 */
export const number = (value: string): ValueOf<'number'> => ({ op: 'number', value });
/** a column of the row looked at, inside `where` */
export const column = (key: string): ValueOf<'column'> => ({ op: 'column', key });
/** the day of the evaluation */
export const today = (): ValueOf<'today'> => ({ op: 'today' });

export const add = (left: Value, right: Value): Value => ({ op: 'add', left, right });
export const subtract = (left: Value, right: Value): Value => ({ op: 'subtract', left, right });
export const multiply = (left: Value, right: Value): Value => ({ op: 'multiply', left, right });
export const divide = (left: Value, right: Value): Value => ({ op: 'divide', left, right });

/** how many rows of a table (that meet `where`) */
export function count(table: string, where?: Condition): ValueOf<'count'> {
  return where === undefined ? { op: 'count', table } : { op: 'count', table, where };
}
/** the sum of a column */
export function sum(table: string, columnKey: string, where?: Condition): Value {
  return { op: 'sum', table, column: columnKey, ...(where === undefined ? {} : { where }) };
}
/** how many different values a column holds */
export function countDistinct(table: string, columnKey: string, where?: Condition): Value {
  return { op: 'count-distinct', table, column: columnKey, ...(where === undefined ? {} : { where }) };
}
/** how many boxes are ticked in these lists together */
export const countSelected = (...keys: string[]): ValueOf<'count-selected'> => ({ op: 'count-selected', keys });
/** whole Civil Code years between two dates */
export const yearsBetween = (from: Value, to: Value): ValueOf<'years-between'> => ({ op: 'years-between', from, to });

const comparison =
  (operator: ComparisonOperator) =>
  (left: Value, right: Value): ConditionOf<'compare'> => ({ op: 'compare', operator, left, right });

/** 以上、不少于、不低于: the number included */
export const gte = comparison('gte');
/** 超过: the number excluded */
export const gt = comparison('gt');
/** 以内、不超过: the number included */
export const lte = comparison('lte');
/** 不满、少于: the number excluded */
export const lt = comparison('lt');
export const eq = comparison('eq');

export const yes = (key: string): Condition => ({ op: 'yes', key });
export const no = (key: string): Condition => ({ op: 'no', key });
export const notDenied = (key: string): Condition => ({ op: 'not-denied', key });
export const answered = (key: string): Condition => ({ op: 'answered', key });
export const is = (key: string, code: string): Condition => ({ op: 'is', key, code });
export const oneOf = (key: string, ...codes: string[]): Condition => ({ op: 'one-of', key, codes });
export const includes = (key: string, code: string): Condition => ({ op: 'includes', key, code });
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
/** at least `least` (a parameter) of the conditions */
export const atLeast = (least: Value, ...of: Condition[]): Condition => ({ op: 'at-least', least, of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
/** a person decides this question */
export const judgement = (question: string): Condition => ({ op: 'judgement', question });
/** unmet becomes relaxable where `when` is met */
export const relaxable = (of: Condition, when: Condition): Condition => ({ op: 'relaxable', of, when });
/** the case lies in one of these divisions (codes or their leading digits) */
export const inDivision = (...prefixes: string[]): Condition => ({ op: 'in-division', prefixes });
