import { z } from 'zod';
import { choice } from './choice.ts';
import { Citation, Interpretation } from './citation.ts';
import { CivilDateString, DecimalString, Identifier, Text } from './scalars.ts';

/** A legal number: dated values with unit, bound and citation. An amendment adds a dated value; it never overwrites. */
export const Parameter = z
  .strictObject({
    id: Identifier.describe('参数的标识，例如 `served-smes`；条件、流程、通知按它引用'),
    label: Text.describe('这个数说的是什么，例如“年服务中小企业数量”'),
    unit: Text.describe('单位：年、个月、工作日、家、项、次、%、万元、平方米等；要和所比较的表中项目的单位一致'),
    bound: choice({
      inclusive: '含本数：以上、不少于、不低于、以内、不超过',
      exclusive: '不含本数：超过、不满',
      exact: '恰好此数：期间的长度、次数、倍数',
    }).describe('含不含本数，看原文用的字（民法典第一千二百五十九条）'),
    values: z
      .array(
        z.strictObject({
          from: CivilDateString.describe('从哪一天起是这个数'),
          value: DecimalString.describe('这个数，例如 `"300"`；期间和次数是正整数，月份是 1 到 12'),
          citation: Citation.describe('写有这个数的原文'),
        }),
      )
      .min(1)
      .describe('各个时期的数值，从早到晚，同一天只有一个；修订时添一个新的，不改旧的'),
    also: z.array(Citation).min(1).optional().describe('还有哪些条款写了这个数'),
    interpretation: Interpretation.optional(),
  })
  .describe('一个参数：条文里的一个法定数字');
export type Parameter = z.infer<typeof Parameter>;
