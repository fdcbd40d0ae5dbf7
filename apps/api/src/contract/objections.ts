import { z } from 'zod';
import { mutation, query } from './define.ts';
import { ObjectionRules } from './registry.ts';
import { CommandId, Day, Id, Instant, TenantId, Version } from './scalars.ts';
import { lineText, longText } from './text.ts';

const ObjectionStatus = z.enum(['open', 'unfounded', 'founded']);

export const Objection = z.object({
  id: Id,
  tenantId: TenantId,
  caseId: Id,
  caseName: z.string(),
  number: z.string().nullable(),
  contentHash: z.string().nullable(),
  name: z.string().nullable().describe('null: not told'),
  contact: z.string().nullable(),
  grounds: z.string(),
  statement: z.string(),
  files: z.array(z.object({ id: Id, name: z.string(), size: z.int(), href: z.string() })),
  receivedAt: Instant,
  status: ObjectionStatus,
  findings: z.string().nullable(),
  settledAt: Instant.nullable(),
});
export type ObjectionDto = z.infer<typeof Objection>;

/** What an objection says; whether it needs a name, an address and evidence the notice's rules say. */
export const NewObjection = z.strictObject({
  commandId: CommandId,
  publicNoticeId: Id,
  tenantId: TenantId,
  caseId: Id,
  name: lineText(60).optional(),
  contact: lineText(120).optional(),
  grounds: lineText(100),
  statement: longText(3000),
});
export type NewObjection = z.infer<typeof NewObjection>;

/** What an objector keeps: what was received is held to its digest. */
export const ObjectionReceipt = z.object({
  number: z.string(),
  trackingCode: z.string(),
  receivedAt: Instant,
  contentHash: z.string().describe('SM3 of what was handed in'),
  admitted: z.literal(true).describe('it meets the rules of the notice; what does not is refused'),
});
export type ObjectionReceipt = z.infer<typeof ObjectionReceipt>;

export const objectionsContract = {
  rules: query(z.strictObject({ publicNoticeId: Id }), ObjectionRules),
  file: mutation(NewObjection, ObjectionReceipt),
  track: query(
    z.strictObject({ code: z.string().min(8).max(64) }),
    z.object({
      number: z.string().nullable(),
      contentHash: z.string().nullable(),
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
