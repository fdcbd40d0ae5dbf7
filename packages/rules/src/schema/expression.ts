import { z } from 'zod';
import { choice } from './choice.ts';
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

const KEY = FactKey.describe('看哪一项，写它的键');
const CODE = Text.describe('选项的代码');
const TABLE = FactKey.describe('看哪一张明细表，写它的键');
const COLUMN = FactKey.describe('看哪一列，写它的键');
const WHERE = '只看满足这个条件的行；其中的键先在这张明细表的各列里找；不写就是各行';

export const Value: z.ZodType<Value> = z.lazy(() =>
  z
    .discriminatedUnion('op', [
      z
        .strictObject({ op: z.literal('fact'), key: KEY })
        .describe('一项事实的值，即申报人所填的；自动计算的按算法当场计算'),
      z
        .strictObject({ op: z.literal('baseline'), key: KEY })
        .describe('一项事实在进入创建期时的值，用来和现在比较；只有认定标准用得到'),
      z
        .strictObject({ op: z.literal('parameter'), id: Identifier.describe('参数的标识') })
        .describe('一个参数在评价日的数值；年度通知另定的，用通知的'),
      z
        .strictObject({ op: z.literal('number'), value: DecimalString.describe('`"0"`、`"1"` 或者 `"100"`') })
        .describe('运算用的常数，只有 0、1、100；其他的数都是法定数字，写成参数'),
      z
        .strictObject({ op: z.literal('column'), key: COLUMN })
        .describe('明细表当前一行里一列的值；只能写在 `where` 里'),
      z.strictObject({ op: z.literal('today') }).describe('评价日，即判定的那一天'),
      z
        .strictObject({
          op: choice({ add: '加', subtract: '减', multiply: '乘', divide: '除' }).describe('哪一种运算'),
          left: Value.describe('前一个数'),
          right: Value.describe('后一个数'),
        })
        .describe('四则运算，精确计算，不舍入；缺一个数或者除以 0 的，没有结果'),
      z
        .strictObject({ op: z.literal('count'), table: TABLE, where: Condition.optional().describe(WHERE) })
        .describe('明细表有几行。行里没有填的内容足以改变比较结果的，比较为待填写'),
      z
        .strictObject({
          op: choice({ sum: '这一列的合计', 'count-distinct': '这一列有几个不同的值' }).describe('算什么'),
          table: TABLE,
          column: COLUMN,
          where: Condition.optional().describe(WHERE),
        })
        .describe('明细表一列的合计，或者不同值的个数'),
      z
        .strictObject({
          op: z.literal('count-selected'),
          keys: z.array(KEY).min(1).describe('看哪几项多选，写它们的键'),
        })
        .describe('几项多选合计选了几个；一项都没有填的，没有结果'),
      z
        .strictObject({
          op: z.literal('years-between'),
          from: Value.describe('起始日'),
          to: Value.describe('截止日'),
        })
        .describe('从一天到另一天的整年数（民法典第二百零二条）；只填年月的，从当月 1 日算起'),
    ])
    .describe('得出一个数、一个日期或者一个代码。没有填的，没有结果'),
);

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .discriminatedUnion('op', [...ofAnswers(), ...ofConditions(), ...ofCircumstances()])
    .describe('得出满足、不满足、待填写、审核判断、可以放宽之一'),
);

/** Conditions on what the applicant answered. */
function ofAnswers() {
  return [
    z
      .strictObject({
        op: z.literal('compare'),
        operator: choice({
          gte: '不低于：以上、不少于、不低于',
          gt: '超过',
          lte: '不超过：以内、不超过',
          lt: '低于：不满、少于',
          eq: '等于',
        }).describe('怎样比较，要和参数的 `bound` 一致'),
        left: Value.describe('左边，通常是所填的数'),
        right: Value.describe('右边，通常是参数'),
      })
      .describe('比较两个数或者两个日期，不舍入；有一边没有结果的，待填写'),
    z.strictObject({ op: z.literal('yes'), key: KEY }).describe('填“是”的满足，填“否”的不满足，没有填的待填写'),
    z.strictObject({ op: z.literal('no'), key: KEY }).describe('填“否”的满足，填“是”的不满足，没有填的待填写'),
    z
      .strictObject({ op: z.literal('not-denied'), key: KEY })
      .describe('只有填“否”的不满足；没有填的不算缺，留给审核人判断，所以通常和 `judgement` 一起用'),
    z.strictObject({ op: z.literal('answered'), key: KEY }).describe('填了的满足，没有填的待填写'),
    z.strictObject({ op: z.literal('is'), key: KEY, code: CODE }).describe('单选的是这一个'),
    z
      .strictObject({ op: z.literal('one-of'), key: KEY, codes: z.array(CODE).min(1).describe('几个选项的代码') })
      .describe('单选的是这几个之一'),
    z.strictObject({ op: z.literal('includes'), key: KEY, code: CODE }).describe('多选的里面有这一个'),
  ] as const;
}

/** Conditions made of others. */
function ofConditions() {
  return [
    z
      .strictObject({
        op: choice({ all: '各项都要满足', any: '满足一项即可' }).describe('怎样组合'),
        of: z.array(Condition).min(1).describe('各项条件'),
      })
      .describe(
        '几项条件组合。判定不同的，`all` 按这个次序取第一个有的：不满足、待填写、可以放宽、审核判断、满足；`any` 反过来：满足、审核判断、可以放宽、待填写、不满足',
      ),
    z
      .strictObject({
        op: z.literal('at-least'),
        least: Value.describe('至少几项；是法定数字，所以写成参数'),
        of: z.array(Condition).min(1).describe('各项条件'),
      })
      .describe('几项条件里至少满足几项'),
    z
      .strictObject({ op: z.literal('not'), of: Condition.describe('一项条件') })
      .describe('满足和不满足对调，其他的判定不变'),
  ] as const;
}

/** What a person decides, and where the case lies. */
function ofCircumstances() {
  return [
    z
      .strictObject({ op: z.literal('judgement'), question: Text.describe('提给审核人的问题') })
      .describe('由审核人判断；条文没有写明数字的都这样写'),
    z
      .strictObject({
        op: z.literal('relaxable'),
        of: Condition.describe('本来的条件'),
        when: Condition.describe('在什么情形下可以放宽，通常是所在地区'),
      })
      .describe('在写明的情形下，不满足的改为可以放宽，由审核人决定；从不自动算作满足'),
    z
      .strictObject({
        op: z.literal('in-division'),
        prefixes: z.array(z.string()).min(1).describe('行政区划代码，或者它的前 2 位、前 4 位'),
      })
      .describe('所在地属于这些地区；不知道所在地的，待填写'),
  ] as const;
}
