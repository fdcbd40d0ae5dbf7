import { z } from 'zod';
import { Citation } from './citation.ts';
import { Condition, Value } from './expression.ts';
import { FactKey, Identifier, Text } from './scalars.ts';

export const FIELD_TYPES = [
  'text',
  'long-text',
  'url',
  'email',
  'phone',
  'mobile',
  'postcode',
  'uscc',
  'date',
  'year-month',
  'integer',
  'decimal',
  'money-wan',
  'percent',
  'choice',
  'multi-choice',
  'yes-no',
  'industry',
  'table',
  'computed',
] as const;
export const FieldType = z.enum(FIELD_TYPES).describe('what is entered: how it is typed in, checked and shown');
export type FieldType = z.infer<typeof FieldType>;

export const Option = z.strictObject({
  code: Text.describe('stored code'),
  label: Text.describe('as printed on the form'),
  citation: Citation.optional().describe('where the law states it, e.g. one of the goals that a target may serve'),
});
export type Option = z.infer<typeof Option>;

const simple = {
  key: FactKey,
  label: Text.describe('as printed; {Y}, {Y-1}, {Y-2} stand for the notice year and the years before'),
  required: z.boolean().describe('must be answered before submission (while visible)'),
  unit: Text.optional().describe('万元, 家, %, 平方米 …'),
  hint: Text.optional().describe('the note printed in the form, or how to fill it in'),
  maxCharacters: z.int().positive().optional().describe('characters as a reader counts them'),
  min: z.string().optional().describe('smallest accepted number (decimal string) or date'),
  max: z.string().optional().describe('largest accepted number (decimal string) or date'),
  decimals: z.int().min(0).max(8).optional().describe('most decimal places accepted; absent: 0 for integer, 6 else'),
  options: z.array(Option).min(1).optional().describe('for choice and multi-choice'),
  minSelected: z.int().positive().optional().describe('for multi-choice'),
  personal: z.boolean().optional().describe('personal data: never public, masked where not needed'),
  citation: Citation.optional(),
};

/** A column of a table field: a simple field without visibility of its own. */
export const Column = z
  .strictObject({
    ...simple,
    type: FieldType.exclude(['table', 'computed', 'multi-choice', 'industry', 'long-text']).describe('what is entered'),
  })
  .describe('a column of a table');
export type Column = z.infer<typeof Column>;

export const Field = z
  .strictObject({
    ...simple,
    type: FieldType,
    visible: Condition.optional().describe('shown only where this is met; absent: always'),
    columns: z.array(Column).min(1).optional().describe('for table'),
    minRows: z.int().positive().optional().describe('for table: fewest rows at submission'),
    maxRows: z.int().positive().optional().describe('for table: most rows accepted'),
    distinctColumn: FactKey.optional().describe('for table: the column whose values must differ'),
    rowYear: z
      .strictObject({ column: FactKey, year: z.enum(['Y', 'Y-1', 'Y-2']) })
      .optional()
      .describe('for table: the date column whose year is fixed by the form'),
    formula: Value.optional().describe('for computed'),
    evidence: z.array(Identifier).optional().describe('evidence slots the form asks for at this field'),
  })
  .describe('one field of an official form');
export type Field = z.infer<typeof Field>;

export const Section = z
  .strictObject({
    id: Identifier,
    title: Text.describe('as printed'),
    hint: Text.optional(),
    requireOneOf: z
      .array(z.strictObject({ keys: z.array(FactKey).min(2), message: Text }))
      .optional()
      .describe('at least one of these fields must be answered'),
    checks: z
      .array(
        z.strictObject({
          id: Identifier,
          keys: z.array(FactKey).min(1),
          condition: Condition,
          message: Text,
          severity: z.enum(['error', 'warning']),
        }),
      )
      .optional()
      .describe('a relation between fields; unmet raises the message on the keys'),
    fields: z.array(Field).min(1),
  })
  .describe('one numbered part of a form');
export type Section = z.infer<typeof Section>;

export const Form = z
  .strictObject({
    id: Identifier.describe('application-platform, application-base, creation-plan, summary-sheet'),
    role: z.enum(['application-form', 'creation-plan', 'summary-sheet']).describe('what it is for'),
    title: Text.describe('as printed'),
    annex: Text.describe('which annex it is, by the document number'),
    kinds: z.array(Identifier).min(1),
    sections: z.array(Section).min(1),
    footnotes: z.array(Text).optional(),
    sealedBy: z.enum(['operator', 'recommender']).optional().describe('whose seal the paper copy carries'),
  })
  .describe('an official form');
export type Form = z.infer<typeof Form>;
