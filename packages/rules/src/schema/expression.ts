import { z } from 'zod';
import { DecimalString, FactKey, Identifier, Text } from './scalars.ts';

/**
 * Expressions are data. A value expression yields an exact decimal, a civil date, a code or a list;
 * a condition yields one of the five verdict statuses (`met` `unmet` `missing` `judgement` `relaxable`).
 */
export type Value =
  | { op: 'fact'; key: string }
  | { op: 'baseline'; key: string }
  | { op: 'parameter'; id: string }
  | { op: 'number'; value: string }
  | { op: 'column'; key: string }
  | { op: 'today' }
  | { op: 'add' | 'subtract' | 'multiply' | 'divide'; left: Value; right: Value }
  | { op: 'count'; table: string; where?: Condition | undefined }
  | { op: 'sum' | 'count-distinct'; table: string; column: string; where?: Condition | undefined }
  | { op: 'count-selected'; keys: string[] }
  | { op: 'years-between'; from: Value; to: Value };

export type ComparisonOperator = 'gte' | 'gt' | 'lte' | 'lt' | 'eq';

export type Condition =
  | { op: 'compare'; operator: ComparisonOperator; left: Value; right: Value }
  | { op: 'yes'; key: string }
  | { op: 'no'; key: string }
  | { op: 'not-denied'; key: string }
  | { op: 'answered'; key: string }
  | { op: 'is'; key: string; code: string }
  | { op: 'one-of'; key: string; codes: string[] }
  | { op: 'includes'; key: string; code: string }
  | { op: 'all' | 'any'; of: Condition[] }
  | { op: 'at-least'; least: Value; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'judgement'; question: string }
  | { op: 'relaxable'; of: Condition; when: Condition }
  | { op: 'in-division'; prefixes: string[] };

export const Value: z.ZodType<Value> = z.lazy(() =>
  z
    .discriminatedUnion('op', [
      z.strictObject({ op: z.literal('fact'), key: FactKey }).describe('the value of a fact'),
      z
        .strictObject({ op: z.literal('baseline'), key: FactKey })
        .describe('the value frozen when the creation-period began'),
      z.strictObject({ op: z.literal('parameter'), id: Identifier }).describe('a dated legal number'),
      z
        .strictObject({ op: z.literal('number'), value: DecimalString })
        .describe('a plain number of arithmetic: 0, 1 or 100; every legal number is a parameter'),
      z
        .strictObject({ op: z.literal('column'), key: FactKey })
        .describe('a column of the row being looked at, inside `where`'),
      z.strictObject({ op: z.literal('today') }).describe('the day of the evaluation'),
      z
        .strictObject({ op: z.enum(['add', 'subtract', 'multiply', 'divide']), left: Value, right: Value })
        .describe('exact decimal arithmetic; division by zero is missing'),
      z
        .strictObject({ op: z.literal('count'), table: FactKey, where: Condition.optional() })
        .describe('how many rows of a table'),
      z
        .strictObject({
          op: z.enum(['sum', 'count-distinct']),
          table: FactKey,
          column: FactKey,
          where: Condition.optional(),
        })
        .describe('over a column of a table'),
      z
        .strictObject({ op: z.literal('count-selected'), keys: z.array(FactKey).min(1) })
        .describe('how many boxes are ticked in these lists together; missing only when none of the lists is answered'),
      z
        .strictObject({ op: z.literal('years-between'), from: Value, to: Value })
        .describe('whole years by the Civil Code between two dates'),
    ])
    .describe('a value'),
);

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .discriminatedUnion('op', [
      z
        .strictObject({
          op: z.literal('compare'),
          operator: z
            .enum(['gte', 'gt', 'lte', 'lt', 'eq'])
            .describe('以上 is gte, 超过 is gt, 以内 is lte, 不满 is lt'),
          left: Value,
          right: Value,
        })
        .describe('compares without rounding'),
      z
        .strictObject({ op: z.literal('yes'), key: FactKey })
        .describe('met where the fact is true, unmet where false, missing where unanswered'),
      z
        .strictObject({ op: z.literal('no'), key: FactKey })
        .describe('met where the fact is false, unmet where true, missing where unanswered'),
      z
        .strictObject({ op: z.literal('not-denied'), key: FactKey })
        .describe('unmet only where the fact is answered with no; an absent answer is left to the person who judges'),
      z
        .strictObject({ op: z.literal('answered'), key: FactKey })
        .describe('met where the fact has any value, else missing'),
      z.strictObject({ op: z.literal('is'), key: FactKey, code: Text }).describe('the fact equals this code'),
      z
        .strictObject({ op: z.literal('one-of'), key: FactKey, codes: z.array(Text).min(1) })
        .describe('the fact is one of these codes'),
      z.strictObject({ op: z.literal('includes'), key: FactKey, code: Text }).describe('the list holds this code'),
      z
        .strictObject({ op: z.enum(['all', 'any']), of: z.array(Condition).min(1) })
        .describe(
          'all: unmet > missing > relaxable > judgement > met; any: met > judgement > relaxable > missing > unmet',
        ),
      z
        .strictObject({ op: z.literal('at-least'), least: Value, of: z.array(Condition).min(1) })
        .describe('at least this many of them; a legal number, so a parameter; missing where it has no value'),
      z.strictObject({ op: z.literal('not'), of: Condition }).describe('turns met and unmet round'),
      z
        .strictObject({ op: z.literal('judgement'), question: Text.describe('the question to the reviewer') })
        .describe('a person decides'),
      z
        .strictObject({ op: z.literal('relaxable'), of: Condition, when: Condition })
        .describe('unmet becomes relaxable where `when` is met'),
      z
        .strictObject({ op: z.literal('in-division'), prefixes: z.array(z.string()).min(1) })
        .describe('the case lies in one of these divisions'),
    ])
    .describe('a condition'),
);
