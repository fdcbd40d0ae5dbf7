import { z } from 'zod';
import { choice, choiceWords } from './choice.ts';
import { Citation } from './citation.ts';
import { Condition, Value } from './expression.ts';
import { Seal } from './material.ts';
import { FactKey, Identifier, Text } from './scalars.ts';

export const FieldType = choice({
  text: '一行文字，不能换行；没有写 `maxCharacters` 的不超过 500 个字',
  'long-text': '可以换行的长文字；没有写 `maxCharacters` 的不超过 20000 个字',
  url: '网址，以 http:// 或者 https:// 开头',
  email: '电子邮箱',
  phone: '电话：固定电话、手机、400 号码都可以',
  mobile: '手机号码',
  postcode: '邮政编码，6 位数字',
  uscc: '统一社会信用代码，18 位，核对校验码',
  date: '日期，年-月-日',
  'year-month': '年月，年-月',
  integer: '整数',
  decimal: '数字，可以有小数',
  'money-wan': '金额，以万元为单位',
  percent: '百分比，填百分号前的数：85% 填 85',
  choice: '单选，从 `options` 里选一个',
  'multi-choice': '多选，从 `options` 里选若干个',
  'yes-no': '是或者否',
  industry: '行业，国民经济行业分类（GB/T 4754-2017）的中类代码',
  table: '明细表，逐行填写，各列写在 `columns` 里',
  computed: '自动计算，算法写在 `formula` 里，申报人不填',
}).describe('填什么：怎样输入、检查和显示');
export type FieldType = z.infer<typeof FieldType>;
export const FIELD_TYPES = FieldType.options;

export const Option = z
  .strictObject({
    code: Text.describe('选项的代码，存的是它；条件里按它比较，印出来的字改了它也不变'),
    label: Text.describe('选项的文字，照表格的写法'),
    citation: Citation.optional().describe('条文列明这个选项的，写出处'),
  })
  .describe('一个选项');
export type Option = z.infer<typeof Option>;

const named = {
  key: FactKey.describe('这一项事实的键，例如 `servedSmes`；在各张表格里类型相同'),
  label: Text.describe('项目的名称，照表格的写法；`{Y}` 换成通知的年度，`{Y-1}`、`{Y-2}` 换成前一年、前两年'),
};

const simple = {
  required: z.boolean().describe('写 `true` 的，提交之前必须填（没有显示出来的不算）'),
  unit: Text.optional().describe('单位：万元、家、%、平方米等；填数字的都要写'),
  hint: Text.optional().describe('填写说明，照表格里的注'),
  maxCharacters: z.int().positive().optional().describe('最多几个字：空格计入，换行不计'),
  min: z.string().optional().describe('最小的数（例如 `"0"`）或者最早的日期，含本数'),
  max: z.string().optional().describe('最大的数或者最晚的日期，含本数'),
  decimals: z.int().min(0).max(8).optional().describe('最多几位小数；不写时整数为 0，其他数字为 6'),
  options: z.array(Option).min(1).optional().describe('各个选项；单选、多选才写，也必须写'),
  minSelected: z.int().positive().optional().describe('至少选几个；多选才写'),
  personal: z.boolean().optional().describe('写 `true` 的是个人信息：从不公开，用不到的地方遮住'),
  citation: Citation.optional(),
};

/** A column of a table field: a simple field without visibility of its own. */
export const Column = z
  .strictObject({
    ...named,
    type: FieldType.exclude(['table', 'computed', 'multi-choice', 'industry', 'long-text'])
      .register(choiceWords, choiceWords.get(FieldType) ?? {})
      .describe('填什么，意思见项目类型；长文字、多选、行业、明细表、自动计算不能作一列'),
    ...simple,
  })
  .describe('明细表的一列');
export type Column = z.infer<typeof Column>;

export const Field = z
  .strictObject({
    ...named,
    type: FieldType,
    ...simple,
    visible: Condition.optional().describe('满足这个条件才显示、才要填；不写就是总要填'),
    columns: z.array(Column).min(1).optional().describe('明细表的各列；明细表才写，也必须写'),
    minRows: z.int().positive().optional().describe('明细表提交时至少几行'),
    maxRows: z.int().positive().optional().describe('明细表最多几行'),
    distinctColumn: FactKey.optional().describe('明细表里哪一列的值不能重复，写那一列的 `key`'),
    rowYear: z
      .strictObject({
        column: FactKey.describe('哪一列，写那一列的 `key`；必须是日期或者年月'),
        year: choice({ Y: '通知的年度', 'Y-1': '前一年', 'Y-2': '前两年' }).describe('应是哪一年的日期'),
      })
      .optional()
      .describe('明细表里哪一列只收某一年的日期'),
    formula: Value.optional().describe('算法；自动计算的才写，也必须写'),
    evidence: z.array(Identifier).optional().describe('填这一项时要上传哪些附件，写附件栏目的标识'),
  })
  .describe('表格里的一项');
export type Field = z.infer<typeof Field>;

export const Section = z
  .strictObject({
    id: Identifier.describe('这一部分的标识，例如 `section-1`'),
    title: Text.describe('这一部分的标题，照表格的写法，例如“一、平台基本情况”'),
    hint: Text.optional().describe('这一部分的说明'),
    requireOneOf: z
      .array(
        z.strictObject({
          keys: z.array(FactKey).min(2).describe('哪几项'),
          message: Text.describe('都没有填时的提示'),
        }),
      )
      .optional()
      .describe('这几项里至少填一项'),
    checks: z
      .array(
        z.strictObject({
          id: Identifier.describe('这项核对的标识'),
          keys: z.array(FactKey).min(1).describe('提示显示在哪几项上'),
          condition: Condition.describe('几项之间应有的关系，例如合计不小于其中一项'),
          message: Text.describe('不满足时的提示：怎样不对、应当怎样'),
          severity: choice({ error: '错误，改正了才能提交', warning: '提醒，可以提交' }).describe('不满足时怎样'),
        }),
      )
      .optional()
      .describe('项目之间的核对'),
    fields: z.array(Field).min(1).describe('这一部分的各项，按先后排列'),
  })
  .describe('表格的一个部分');
export type Section = z.infer<typeof Section>;

export const Form = z
  .strictObject({
    id: Identifier.describe('表格的标识，例如 `application-platform`、`creation-plan`'),
    role: choice({
      'application-form': '申请表',
      'creation-plan': '创建方案',
      'summary-sheet': '汇总表，由推荐单位填写',
    }).describe('这张表格是什么；每个类型都要有申请表'),
    title: Text.describe('表格的名称，照印发的写法'),
    annex: Text.describe('是哪份文件的哪个附件，例如“粤工信服务函〔2025〕31号附件2.1”'),
    kinds: z.array(Identifier).min(1).describe('哪些类型填这张表格，写 `kinds` 里的标识'),
    sections: z.array(Section).min(1).describe('各个部分，按先后排列'),
    footnotes: z.array(Text).optional().describe('表格末尾的注，每条一项'),
    sealedBy: Seal.optional(),
  })
  .describe('一张表格');
export type Form = z.infer<typeof Form>;
