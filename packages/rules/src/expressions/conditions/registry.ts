import type { Condition } from '../../schema/expression.ts';
import type { ConditionModule, ConditionOf } from '../module.ts';
import { answered, no, notDenied, yes } from './answers.ts';
import { includes, is, oneOf } from './codes.ts';
import { all, any, atLeast, not } from './combine.ts';
import { compare } from './compare.ts';
import { inDivision, judgement, relaxable } from './discretion.ts';

/** Every operator that yields a status. */
const CONDITIONS: { [Op in Condition['op']]: ConditionModule<ConditionOf<Op>> } = {
  compare,
  yes,
  no,
  'not-denied': notDenied,
  answered,
  is,
  'one-of': oneOf,
  includes,
  all,
  any,
  'at-least': atLeast,
  not,
  judgement,
  relaxable,
  'in-division': inDivision,
};

export function conditionModule(op: Condition['op']): ConditionModule<Condition> {
  return CONDITIONS[op];
}

export const CONDITION_OPERATORS: readonly string[] = Object.keys(CONDITIONS);
