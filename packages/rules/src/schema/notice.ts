import { z } from 'zod';
import { choice } from './choice.ts';
import { Article, Citation, Interpretation } from './citation.ts';
import { Condition } from './expression.ts';
import { EvidenceSlot, Material } from './material.ts';
import { CivilDateString, DecimalString, DivisionPrefix, Identifier, Text } from './scalars.ts';

export const RecommenderClass = choice({
  province: '省、自治区、直辖市',
  'plan-city': '计划单列市',
  corps: '新疆生产建设兵团',
  municipality: '地级以上市',
  'cooperation-zone': '合作区，例如横琴',
  'provincial-body': '省有关单位',
}).describe('推荐单位的类别，名额按它规定');
export type RecommenderClass = z.infer<typeof RecommenderClass>;
export const RECOMMENDER_CLASSES = RecommenderClass.options;

export const QuotaExemption = z
  .strictObject({
    id: Identifier.describe('这一情形的标识，例如 `expired-title`'),
    title: Text.describe('哪些申报不占名额，例如“旧称号到期后重新申报的”'),
    kinds: z.array(Identifier).min(1).optional().describe('只对哪些类型，写 `kinds` 里的标识；不写就是各个类型'),
    oldTitle: z
      .strictObject({
        status: choice({ expired: '已经到期的', any: '不论是否到期' }).describe('旧称号的状态'),
        bases: z
          .array(Identifier)
          .min(1)
          .optional()
          .describe('依据哪些旧办法授予的，例如 `l156`（工信部企业〔2017〕156号）；不写就是不论'),
      })
      .optional()
      .describe('由旧称号重新申报的不占名额'),
    when: Condition.optional().describe('所填内容满足这个条件的不占名额；和 `oldTitle` 都写了的，两者都要满足'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('推荐时不占名额的一种情形；`oldTitle` 和 `when` 至少写一个');
export type QuotaExemption = z.infer<typeof QuotaExemption>;

export const QuotaExtra = z
  .strictObject({
    places: z.int().min(1).max(1000).describe('每个这样的推荐单位增加几个'),
    divisions: z
      .array(DivisionPrefix)
      .min(1)
      .optional()
      .describe('只给这些地区的推荐单位；和 `preference` 都不写的，这一类别的每个推荐单位都增加'),
    preference: Identifier.optional().describe('只给适用这一项政策倾斜的推荐单位，写 `preferences` 里的标识'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('增加的名额：给一个类别的各个推荐单位，或者只给其中一些地区的');
export type QuotaExtra = z.infer<typeof QuotaExtra>;

export const Quota = z
  .strictObject({
    recommender: RecommenderClass,
    max: z.int().min(0).describe('一个推荐单位最多推荐几个，各类型合计，含本数'),
    extra: z.array(QuotaExtra).min(1).optional().describe('在此之外增加的；几项都适用的，加在一起'),
    exempt: z.array(QuotaExemption).min(1).optional().describe('哪些申报推荐时不占名额'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('一个类别的推荐单位的名额；超过的，系统不予受理');
export type Quota = z.infer<typeof Quota>;

const Deadline = z.strictObject({
  level: Identifier.describe('哪一级的推荐截止，写审核层级，例如 `municipality`、`province`'),
  lastDay: CivilDateString.describe('截止的那一天，到 24:00 为止'),
  citation: Citation,
  interpretation: Interpretation.optional(),
});

const Paper = z.strictObject({
  copies: z.int().positive().describe('一式几份'),
  lastPostingDay: CivilDateString.optional().describe('最晚哪一天寄出'),
  address: Text.optional().describe('寄到哪里'),
  seals: z.array(Text).describe('要盖哪些章'),
  citation: Citation,
});

/** 年度通知: a year's call, overlaying a plugin. A notice may narrow another (`extends`) for one authority. */
export const Notice = z
  .strictObject({
    id: Identifier.describe('通知的标识，例如 `miit-2025-460`'),
    jurisdiction: Identifier.describe('是哪部办法的通知，写办法的 `id`'),
    extends: Identifier.optional().describe(
      '承接哪份上级通知，写它的 `id`；例如广东省的通知承接工信部的通知。上级通知要排在前面',
    ),
    authority: z
      .string()
      .regex(/^\d{6}$/u)
      .optional()
      .describe(
        '对哪个省级主管部门有效，写它的六位代码，例如 `"440000"`；不写就是各地都有效。承接上级通知的、省级主管部门自己的办法的通知，必须写',
      ),
    title: Text.describe('通知的全称'),
    documentNumber: Text.describe('通知的文号'),
    issuedBy: Text.describe('发文机关'),
    issuedOn: CivilDateString.describe('印发的日期'),
    year: z.int().min(2000).max(2100).describe('哪一年度的通知；表格里的 `{Y}` 换成这一年'),
    law: z.array(Article).min(1).describe('通知的各项内容，写法和条文相同'),
    opensOn: CivilDateString.describe('从哪一天起可以提交申报'),
    opensInterpretation: Interpretation.optional().describe('通知没有写明哪一天开始的，写怎样理解'),
    deadlines: z.array(Deadline).describe('各级的截止日：下级先截止，上级后截止；没有写的，照所承接的上级通知'),
    quotas: z.array(Quota).describe('各类推荐单位的名额；没有写的类别不限名额'),
    nilReturn: Citation.optional().describe('写明没有符合条件的可以不推荐的，写出处'),
    paper: Paper.optional().describe('纸质材料的要求；通知要求报送纸质材料的才写'),
    filingUrl: z.url().optional().describe('在本系统之外还要在线填报的，写网址'),
    evidenceSlots: z.array(EvidenceSlot).min(1).optional().describe('通知增加的材料所用的附件栏目'),
    materials: z.array(Material).min(1).optional().describe('通知在条文之外要求的材料，序号接在条文的材料之后'),
    total: z.int().positive().optional().describe('全年一共确定多少个创建对象；通知写明的才写'),
    parameters: z
      .array(
        z.strictObject({
          parameter: Identifier.describe('改哪个参数，写参数的 `id`'),
          value: DecimalString.describe('本年度的数值，单位不变'),
          citation: Citation,
        }),
      )
      .describe('本年度另定的参数；没有的写 `[]`'),
  })
  .describe('一份年度通知；没有通知就不能申报');
export type Notice = z.infer<typeof Notice>;
