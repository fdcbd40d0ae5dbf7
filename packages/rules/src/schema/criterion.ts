import { z } from 'zod';
import { choice } from './choice.ts';
import { Citation, Interpretation } from './citation.ts';
import { Condition } from './expression.ts';
import { FactKey, Identifier, Text } from './scalars.ts';

export const EvaluationStage = choice({
  creation: '创建标准：申报、推荐、择优时对照',
  designation: '认定标准：评估验收、复核时对照',
}).describe('对照哪一个标准');
export type EvaluationStage = z.infer<typeof EvaluationStage>;

/** One condition or indicator; its verdict is met, unmet, missing, judgement or relaxable. */
export const Criterion = z
  .strictObject({
    id: Identifier.describe(
      '条件的标识，例如 `served-smes`；用例、条文的落实按它引用。创建标准和认定标准里的同一件事可以用同一个标识',
    ),
    title: Text.describe('条件的名称，例如“年服务中小企业”'),
    group: Text.describe('显示在哪个标题之下，例如“申报条件”'),
    kinds: z.array(Identifier).min(1).describe('适用于哪些类型，写 `kinds` 里的标识'),
    stages: z.array(EvaluationStage).min(1).describe('属于创建标准、认定标准，还是两者'),
    condition: Condition.describe('要满足什么'),
    partOf: Identifier.optional().describe(
      '另一个条件的标识：那个条件计算几样里满足了几样，这是其中一样。它单独显示，不单独决定结果',
    ),
    shows: z.array(FactKey).optional().describe('由审核人判断时，把哪些已填的内容和条文并排显示'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('这个条件还落实了哪些条款'),
    interpretation: Interpretation.optional(),
  })
  .describe('一个条件');
export type Criterion = z.infer<typeof Criterion>;

/** A part of the plan-evaluation rubric: questions for a person, never a score. */
export const RubricPart = z
  .strictObject({
    id: Identifier.describe('这一方面的标识，例如 `content`'),
    title: Text.describe('这一方面的名称，例如“创建内容”'),
    prompts: z.array(Text).min(1).describe('逐个提给审核人的问题，例如“目标是否具体、可以考核？”'),
    citation: Citation,
  })
  .describe('评价创建方案的一个方面：只向审核人提问，不打分');
export type RubricPart = z.infer<typeof RubricPart>;
