import type { Value } from '../../schema/expression.ts';
import type { ValueModule, ValueOf } from '../module.ts';
import { arithmetic } from './arithmetic.ts';
import { number, parameter, today } from './constants.ts';
import { countSelected } from './count-selected.ts';
import { baseline, column, fact } from './facts.ts';
import { count, countDistinct, sum } from './rows.ts';
import { yearsBetween } from './years-between.ts';

/** Every operator that yields a value. */
const VALUES: { [Op in Value['op']]: ValueModule<ValueOf<Op>> } = {
  fact,
  baseline,
  parameter,
  number,
  column,
  today,
  add: arithmetic,
  subtract: arithmetic,
  multiply: arithmetic,
  divide: arithmetic,
  count,
  sum,
  'count-distinct': countDistinct,
  'count-selected': countSelected,
  'years-between': yearsBetween,
};

export function valueModule(op: Value['op']): ValueModule<Value> {
  return VALUES[op];
}

export function isValueOp(op: string): op is Value['op'] {
  return Object.hasOwn(VALUES, op);
}

export const VALUE_OPERATORS: readonly string[] = Object.keys(VALUES);
