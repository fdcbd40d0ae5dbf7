import { z } from 'zod';

// The largest answer is a chapter of the creation plan; what a form accepts is checked by the forms package.
const Answer = z.string().max(60_000);
const Key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/u)
  .max(64);

export const Row = z.record(Key, z.union([Answer, z.boolean(), z.null()]));
export const FactValue = z.union([Answer, z.boolean(), z.array(Answer).max(500), z.array(Row).max(2000), z.null()]);
/** Answers by key; shapes and keys are checked again by the form they belong to. */
export const Facts = z.record(Key, FactValue);
export type FactsDto = z.infer<typeof Facts>;

export const FieldIssue = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  value: z.string().optional(),
  accepted: z.string().optional(),
  severity: z.enum(['error', 'warning']),
});
export type FieldIssueDto = z.infer<typeof FieldIssue>;
