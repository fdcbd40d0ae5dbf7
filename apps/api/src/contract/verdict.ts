import { z } from 'zod';
import { Clause, Instant } from './scalars.ts';

export const JudgementStatus = z.enum(['met', 'unmet']);

export const Verdict = z.object({
  criterion: z.string(),
  title: z.string(),
  group: z.string(),
  status: z.string(),
  sentence: z.string(),
  operands: z.array(z.object({ label: z.string(), value: z.string() })),
  limit: z.string().nullable(),
  clause: Clause,
  interpretation: z.string().optional(),
  questions: z.array(z.string()),
  missing: z.array(z.object({ key: z.string(), label: z.string() })),
  judgement: z.object({ status: JudgementStatus, reasons: z.string(), by: z.string(), at: Instant }).optional(),
});
export type VerdictDto = z.infer<typeof Verdict>;
