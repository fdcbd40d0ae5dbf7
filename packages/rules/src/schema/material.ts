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
    accept: z
      .array(z.enum(['pdf', 'image', 'word', 'sheet', 'ofd']))
      .min(1)
      .describe('which files are taken'),
    maxFiles: z.int().positive().describe('how many files at most; a limit of the product, not of the law'),
    sealedBy: z.enum(['operator', 'recommender']).optional().describe('whose seal the paper copy carries'),
  })
  .describe('a slot for evidence files');
export type EvidenceSlot = z.infer<typeof EvidenceSlot>;

export type MaterialRule = { slot: string } | { form: string } | { allOf: MaterialRule[] } | { anyOf: MaterialRule[] };
export const MaterialRule: z.ZodType<MaterialRule> = z.lazy(() =>
  z
    .union([
      z.strictObject({ slot: Identifier.describe('at least one file in this slot') }).describe('files'),
      z.strictObject({ form: Identifier.describe('this form is complete') }).describe('a form'),
      z.strictObject({ allOf: z.array(MaterialRule).min(1) }).describe('all of these'),
      z.strictObject({ anyOf: z.array(MaterialRule).min(2) }).describe('one of these suffices'),
    ])
    .describe('what has to be there'),
);

/** One numbered material of the law. */
export const Material = z
  .strictObject({
    id: Identifier,
    number: z.int().positive().describe('its number in the list'),
    title: Text.describe('as the law names it'),
    kinds: z.array(Identifier).min(1).describe('the kinds that hand it in'),
    stages: z
      .array(z.enum(['creation', 'designation']))
      .min(1)
      .describe('with which application it is handed in'),
    rule: MaterialRule.describe('what has to be there: forms, files, all or one of several'),
    when: Condition.optional().describe('asked only where this is met'),
    excusable: z.boolean().optional().describe('may be left out with a reason ("必要的" material that does not apply)'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('further clauses it implements'),
  })
  .describe('one material the law asks for');
export type Material = z.infer<typeof Material>;
