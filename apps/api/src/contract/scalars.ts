import { z } from 'zod';
import { longText } from './text.ts';

/** Tenant: one of the 37 authorities by its division code, or the ministry. */
export const TenantId = z.string().regex(/^(?:\d{6}|ministry)$/u);
export type TenantId = z.infer<typeof TenantId>;

/** Written in small letters from here on: two spellings of one id never count as two. */
export const Id = z.uuid().toLowerCase();
/** Made by the client once per intention; a repeat of the same command returns the first answer. */
export const CommandId = z.uuid().toLowerCase();
export const Day = z.iso.date();
export const Instant = z.iso.datetime();
export const Name = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(64);
export const Version = z.int().min(0).max(2_147_483_647);
export const Reasons = longText(2000);

export const Ref = z.strictObject({ tenantId: TenantId, caseId: Id });
export type Ref = z.infer<typeof Ref>;

export const CaseCommand = z.strictObject({ ...Ref.shape, commandId: CommandId, expectedVersion: Version });
export type CaseCommand = z.infer<typeof CaseCommand>;

/** Where in the law; `jurisdiction` and `article` open the article, `quote` is its operative words. */
export const Clause = z.object({
  jurisdiction: z.string(),
  article: z.string(),
  document: z.string(),
  clause: z.string(),
  quote: z.string().optional(),
});
export type Clause = z.infer<typeof Clause>;

export const Refusal = z.object({ code: z.string(), message: z.string(), clause: Clause.optional() });
export type RefusalDto = z.infer<typeof Refusal>;

export const Kinds = z.array(z.object({ id: z.string(), name: z.string() }));
