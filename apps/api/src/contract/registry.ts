import { z } from 'zod';
import { mutation, query } from './define.ts';
import { Clause, CommandId, Day, Id, Name, Ref } from './scalars.ts';
import { lineText } from './text.ts';

/** Where a candidate or a title stands, as everybody may know it. */
export const RegistryStatus = z.enum([
  'candidate',
  'extended',
  'designated',
  'rectifying',
  'revoked',
  'expired',
  'exited',
  'disqualified',
  'withdrawn',
  'objection-upheld',
  'legacy',
]);
export type RegistryStatus = z.infer<typeof RegistryStatus>;

/** Printed on certificates and in addresses: `440000-2025-0001`, of an old title `440000-L-9f3ac01b2d44`. */
export const RegistryNumber = z.string().regex(/^\d{6}-(?:\d{4}-\d{4,9}|L-[0-9a-f]{12})$/u);

const Kind = z.enum(['platform', 'base']);

/** What is asked of the registry; `q`: part of a name, of its pinyin or their initials, of a USCC or of a number. */
export const RegistryFilter = z.strictObject({
  q: lineText(100).optional(),
  division: z
    .string()
    .regex(/^\d{6}$/u)
    .optional()
    .describe('of a province with all its prefectures, or of one prefecture'),
  kind: Kind.optional(),
  jurisdiction: Name.optional(),
  year: z.int().min(2000).max(2100).optional().describe('of the application; of an old title, in which it was granted'),
  status: RegistryStatus.optional(),
});
export type RegistryFilter = z.infer<typeof RegistryFilter>;

/** All that everybody may know, and nothing about persons. */
export const RegistryRow = z.object({
  number: z.string(),
  name: z.string(),
  operatorName: z.string(),
  uscc: z.string(),
  kind: Kind,
  kindName: z.string(),
  jurisdiction: z.string(),
  jurisdictionName: z.string(),
  divisionCode: z.string(),
  divisionName: z.string(),
  authorityName: z.string(),
  year: z.int(),
  status: RegistryStatus,
  statusName: z.string(),
  statusOn: Day,
  inForce: z.boolean().describe('whether it holds a title now'),
  documentNumber: z.string().nullable(),
  grantedOn: Day.nullable(),
  endsOn: Day.nullable(),
});
export type RegistryRow = z.infer<typeof RegistryRow>;

/** One thing that happened to it and that was made public. */
export const RegistryStep = z.object({
  on: Day,
  what: z.string(),
  documentNumber: z.string().optional(),
  clause: Clause.optional(),
  noticeId: z.string().optional().describe('the public notice it was on'),
});
export type RegistryStep = z.infer<typeof RegistryStep>;

export const RegistryEntry = RegistryRow.extend({ history: z.array(RegistryStep) });
export type RegistryEntry = z.infer<typeof RegistryEntry>;

/** SM3 or SHA-256 of a certificate's file, 64 hexadecimal digits. */
export const FileHash = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/u);

export const Verification = z.object({
  outcome: z.enum(['valid', 'not-now', 'unknown']).describe('not-now: known, but it holds no title today'),
  row: RegistryRow.optional(),
  certificate: z.object({ issuedOn: Day, sm3: z.string(), sha256: z.string() }).optional(),
  sentence: z.string(),
});
export type Verification = z.infer<typeof Verification>;

export const Certificate = z.object({
  number: z.string(),
  fileName: z.string(),
  href: z.string().describe('where to fetch it'),
  size: z.int(),
  sm3: z.string(),
  sha256: z.string(),
  issuedOn: Day,
});
export type CertificateDto = z.infer<typeof Certificate>;

/** 名录: candidates and titles, in force or not, with those of the repealed measures; by division code and then name. */
export const registryContract = {
  search: query(
    RegistryFilter.extend({ page: z.int().min(1).max(10_000) }),
    z.object({ rows: z.array(RegistryRow), total: z.int(), page: z.int(), pageSize: z.int() }),
  ),
  entry: query(z.strictObject({ number: RegistryNumber }), RegistryEntry),
  verify: query(
    z.union([z.strictObject({ number: z.string().min(1).max(100) }), z.strictObject({ hash: FileHash })]),
    Verification,
  ),
  /** Made once, kept by its content, and the same bytes ever after. */
  certificate: mutation(z.strictObject({ ...Ref.shape, commandId: CommandId }), Certificate),
};

/** One version of a public notice; what was published stays readable. */
export const NoticeVersion = z.object({
  version: z.int().min(1),
  at: z.string(),
  reason: z.string().nullable().describe('null: as first published'),
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type NoticeVersion = z.infer<typeof NoticeVersion>;

/** Whose objection is admitted, and with what, as the plugin's process says. */
export const ObjectionRules = z.object({
  publicNoticeId: Id,
  identity: z.enum(['real-name', 'any']),
  evidence: z.enum(['required', 'optional']),
  files: z.object({ most: z.int(), maxBytes: z.int(), accepted: z.string() }),
  sentences: z.array(z.string()),
  clause: Clause,
});
export type ObjectionRules = z.infer<typeof ObjectionRules>;
