import { z } from 'zod';
import { Citation } from './citation.ts';
import { Condition } from './expression.ts';
import { Identifier, Text } from './scalars.ts';

/** A place where evidence files are attached. */
export const EvidenceSlot = z
  .strictObject({
    id: Identifier,
    title: Text,
    hint: Text.optional(),
    accept: z.array(z.enum(['pdf', 'image', 'word', 'sheet', 'ofd'])).min(1),
    maxFiles: z.int().positive(),
    sealedBy: z.enum(['operator', 'recommender']).optional(),
  })
  .describe('a slot for evidence files');
export type EvidenceSlot = z.infer<typeof EvidenceSlot>;

export type MaterialRule = { slot: string } | { form: string } | { allOf: MaterialRule[] } | { anyOf: MaterialRule[] };
export const MaterialRule: z.ZodType<MaterialRule> = z.lazy(() =>
  z.union([
    z.strictObject({ slot: Identifier.describe('at least one file in this slot') }),
    z.strictObject({ form: Identifier.describe('this form is complete') }),
    z.strictObject({ allOf: z.array(MaterialRule).min(1) }),
    z.strictObject({ anyOf: z.array(MaterialRule).min(2) }),
  ]),
);

/** One numbered material of the law. */
export const Material = z
  .strictObject({
    id: Identifier,
    number: z.int().positive().describe('its number in the list'),
    title: Text,
    kinds: z.array(Identifier).min(1),
    stages: z.array(z.enum(['creation', 'designation'])).min(1),
    rule: MaterialRule,
    when: Condition.optional().describe('asked only where this is met'),
    excusable: z.boolean().optional().describe('may be left out with a reason ("必要的" material that does not apply)'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('further clauses it implements'),
  })
  .describe('one material the law asks for');
export type Material = z.infer<typeof Material>;
