import { z } from 'zod';
import { Citation, Interpretation } from './citation.ts';
import { CivilDateString, DecimalString, Identifier, Text } from './scalars.ts';

/** A legal number: dated values with unit, bound and citation. An amendment adds a dated value; it never overwrites. */
export const Parameter = z
  .strictObject({
    id: Identifier.describe('its name in expressions, processes and notices'),
    label: Text.describe('what it counts, as people read it'),
    unit: Text.describe('年, 工作日, 家, %, 万元 …'),
    bound: z
      .enum(['inclusive', 'exclusive', 'exact'])
      .describe('以上/以内/不超过: inclusive; 超过/不满: exclusive; a length of time: exact'),
    values: z
      .array(
        z.strictObject({
          from: CivilDateString.describe('first day on which this value holds'),
          value: DecimalString,
          citation: Citation,
        }),
      )
      .min(1)
      .describe('oldest first'),
    also: z.array(Citation).min(1).optional().describe('further clauses that state the number'),
    interpretation: Interpretation.optional(),
  })
  .describe('a dated legal number');
export type Parameter = z.infer<typeof Parameter>;
