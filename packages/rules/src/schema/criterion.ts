import { z } from 'zod';
import { Citation, Interpretation } from './citation.ts';
import { Condition } from './expression.ts';
import { FactKey, Identifier, Text } from './scalars.ts';

export const EvaluationStage = z.enum(['creation', 'designation']).describe('创建标准 or 认定标准');
export type EvaluationStage = z.infer<typeof EvaluationStage>;

/** One condition or indicator; its verdict is met, unmet, missing, judgement or relaxable. */
export const Criterion = z
  .strictObject({
    id: Identifier.describe('its name in cases, coverage and verdicts, e.g. "served-smes"'),
    title: Text.describe('a short heading'),
    group: Text.describe('heading under which it is shown, e.g. "申报条件"'),
    kinds: z.array(Identifier).min(1).describe('the kinds it holds for'),
    stages: z.array(EvaluationStage).min(1).describe('when it is judged: 创建标准, 认定标准 or both'),
    condition: Condition.describe('what has to be met'),
    partOf: Identifier.optional().describe(
      'the criterion that counts it among others; by itself it is shown and does not decide the whole',
    ),
    shows: z.array(FactKey).optional().describe('answers shown beside the clause for the person who judges'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('further clauses it implements'),
    interpretation: Interpretation.optional(),
  })
  .describe('one criterion');
export type Criterion = z.infer<typeof Criterion>;

/** A part of the plan-evaluation rubric: questions for a person, never a score. */
export const RubricPart = z
  .strictObject({ id: Identifier, title: Text, prompts: z.array(Text).min(1), citation: Citation })
  .describe('one part of the plan rubric');
export type RubricPart = z.infer<typeof RubricPart>;
