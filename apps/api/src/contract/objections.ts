import { z } from 'zod';
import { mutation, query } from './define.ts';
import { CommandId, Day, Id, Instant, TenantId, Version } from './scalars.ts';
import { lineText, longText } from './text.ts';

const ObjectionStatus = z.enum(['open', 'unfounded', 'founded']);

export const Objection = z.object({
  id: Id,
  tenantId: TenantId,
  caseId: Id,
  caseName: z.string(),
  name: z.string(),
  contact: z.string(),
  grounds: z.string(),
  statement: z.string(),
  receivedAt: Instant,
  status: ObjectionStatus,
  findings: z.string().nullable(),
  settledAt: Instant.nullable(),
});
export type ObjectionDto = z.infer<typeof Objection>;

export const objectionsContract = {
  file: mutation(
    z.strictObject({
      commandId: CommandId,
      publicNoticeId: Id,
      tenantId: TenantId,
      caseId: Id,
      name: lineText(60),
      contact: lineText(120),
      grounds: lineText(100),
      statement: longText(3000),
    }),
    z.object({ trackingCode: z.string(), receivedAt: Instant }),
  ),
  track: query(
    z.strictObject({ code: z.string().min(8).max(64) }),
    z.object({
      status: ObjectionStatus,
      receivedAt: Instant,
      caseName: z.string(),
      settledOn: Day.nullable(),
      reply: z.string().nullable(),
    }),
  ),
  settle: mutation(
    z.strictObject({
      commandId: CommandId,
      tenantId: TenantId,
      caseId: Id,
      objectionId: Id,
      expectedVersion: Version,
      founded: z.boolean(),
      findings: longText(3000),
      reply: longText(1000),
    }),
    Objection,
  ),
};
