import { z } from 'zod';
import { Article, Citation, Interpretation } from './citation.ts';
import { Condition } from './expression.ts';
import { EvidenceSlot, Material } from './material.ts';
import { CivilDateString, DecimalString, DivisionPrefix, Identifier, Text } from './scalars.ts';

export const RECOMMENDER_CLASSES = [
  'province',
  'plan-city',
  'corps',
  'municipality',
  'cooperation-zone',
  'provincial-body',
] as const;
export const RecommenderClass = z
  .enum(RECOMMENDER_CLASSES)
  .describe('省、自治区、直辖市 / 计划单列市 / 兵团 / 地级以上市 / 横琴 / 省有关单位');
export type RecommenderClass = z.infer<typeof RecommenderClass>;

export const QuotaExemption = z
  .strictObject({
    id: Identifier,
    title: Text.describe('who does not count, e.g. "旧称号到期后重新申报的"'),
    kinds: z.array(Identifier).min(1).optional().describe('absent: all kinds'),
    oldTitle: z
      .strictObject({
        status: z.enum(['expired', 'any']).describe('only where the title has expired, or whatever became of it'),
        bases: z.array(Identifier).min(1).optional().describe('under which repealed measures; absent: any'),
      })
      .optional()
      .describe('the application was started from a title of a repealed measure'),
    when: Condition.optional().describe('met by the answers of the application; both where both stand'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('recommendations that take no place; it says who by an old title, by a condition, or by both');
export type QuotaExemption = z.infer<typeof QuotaExemption>;

export const QuotaExtra = z
  .strictObject({
    places: z.int().min(1).max(1000).describe('further places of each such recommender'),
    divisions: z
      .array(DivisionPrefix)
      .min(1)
      .optional()
      .describe('only of recommenders in these divisions; with no preference either: of each of the class'),
    preference: Identifier.optional().describe('only of recommenders where this preference of the law holds'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('places that are added, to each of a class or to those of named divisions');
export type QuotaExtra = z.infer<typeof QuotaExtra>;

export const Quota = z
  .strictObject({
    recommender: RecommenderClass,
    max: z.int().min(0).describe('most recommendations of one such recommender, all kinds together, inclusive'),
    extra: z.array(QuotaExtra).min(1).optional().describe('what is added to it; several add up'),
    exempt: z.array(QuotaExemption).min(1).optional().describe('which recommendations do not count'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('places of a class of recommenders');
export type Quota = z.infer<typeof Quota>;

/** 年度通知: a year's call, overlaying a plugin. A notice may narrow another (`extends`) for one authority. */
export const Notice = z
  .strictObject({
    id: Identifier.describe('e.g. "miit-2025-460"'),
    jurisdiction: Identifier.describe('id of the plugin it is a call of'),
    extends: Identifier.optional().describe('the notice this one narrows'),
    authority: z
      .string()
      .regex(/^\d{6}$/u)
      .optional()
      .describe('the authority it binds; absent: all'),
    title: Text.describe('通知的全称'),
    documentNumber: Text.describe('文号'),
    issuedBy: Text.describe('发文机关'),
    issuedOn: CivilDateString.describe('印发之日'),
    year: z.int().min(2000).max(2100).describe('the year of the call; {Y} in the forms'),
    law: z.array(Article).min(1).describe('its clauses'),
    opensOn: CivilDateString.describe('first day on which an application may be submitted'),
    opensInterpretation: Interpretation.optional(),
    deadlines: z
      .array(
        z.strictObject({
          level: Identifier.describe('the level whose recommendation must be in: municipality or province'),
          lastDay: CivilDateString.describe('last day, until 24:00 Asia/Shanghai'),
          citation: Citation,
          interpretation: Interpretation.optional(),
        }),
      )
      .describe('closing days by level; what is not stated here holds as in the notice it extends'),
    quotas: z.array(Quota).describe('places by class of recommenders; a class that is not named has no limit'),
    nilReturn: Citation.optional().describe('没有符合条件的可不推荐'),
    paper: z
      .strictObject({
        copies: z.int().positive(),
        lastPostingDay: CivilDateString.optional(),
        address: Text.optional(),
        seals: z.array(Text),
        citation: Citation,
      })
      .optional()
      .describe('paper copies, where the notice asks for them'),
    filingUrl: z.url().optional().describe('where applications are filed online beside this product'),
    evidenceSlots: z.array(EvidenceSlot).min(1).optional().describe('slots for the materials this notice adds'),
    materials: z
      .array(Material)
      .min(1)
      .optional()
      .describe('materials this notice asks for beside those of the law; numbered after them'),
    total: z.int().positive().optional().describe('number of candidates of the year, where the notice states it'),
    parameters: z
      .array(z.strictObject({ parameter: Identifier, value: DecimalString, citation: Citation }))
      .describe('values this notice changes'),
  })
  .describe('a yearly notice');
export type Notice = z.infer<typeof Notice>;
