import { z } from 'zod';
import { FieldIssue } from './facts.ts';
import { Clause } from './scalars.ts';

/** What every failure looks like on the wire: `error.data.error` of a tRPC answer, the whole body of a plain route. */
export const WireError = z.object({
  code: z.string().describe('stable code of the catalogue'),
  message: z.string().describe('plain Chinese'),
  slots: z.record(z.string(), z.string()).optional(),
  issues: z.array(FieldIssue).optional(),
  clause: Clause.optional(),
  requestId: z.string().optional(),
});
export type WireError = z.infer<typeof WireError>;
