import { z } from 'zod';
import { Clause, Day, Id, Instant, Refusal, TenantId } from './scalars.ts';

export const Due = z.object({
  name: z.string(),
  label: z.string(),
  on: Day,
  provisional: z.boolean(),
  workingDaysLeft: z.int().nullable(),
  clause: Clause,
});
export type Due = z.infer<typeof Due>;

export const CaseSummary = z.object({
  tenantId: TenantId,
  caseId: Id,
  number: z.string(),
  jurisdiction: z.string(),
  pluginVersion: z.string().describe('the version of the law this case is under'),
  noticeId: z.string(),
  year: z.int(),
  kind: z.enum(['platform', 'base']),
  kindName: z.string(),
  name: z.string(),
  operatorName: z.string(),
  divisionCode: z.string(),
  divisionName: z.string(),
  authorityName: z.string(),
  stage: z.string(),
  stageName: z.string(),
  level: z.string().nullable(),
  levelName: z.string().nullable(),
  closedReason: z.string().nullable(),
  version: z.int(),
  submittedOn: Day.nullable(),
  updatedAt: Instant,
  recommender: z.object({ id: z.string(), name: z.string() }).nullable(),
  next: Due.nullable(),
  openRemarks: z.int(),
  tilted: z.boolean(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const TimelineEntry = z.object({
  when: z.enum(['past', 'now', 'future']),
  on: z.string().nullable(),
  provisional: z.boolean().optional(),
  title: z.string(),
  detail: z.string().optional(),
  actorName: z.string().optional(),
  clause: Clause.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** A command the person may think of; not allowed means disabled with its reason, never hidden. */
export const Action = z.object({
  do: z.string(),
  label: z.string(),
  allowed: z.boolean(),
  refusal: Refusal.optional(),
});
export type Action = z.infer<typeof Action>;

export const Remark = z.object({
  id: Id,
  path: z.string().nullable(),
  label: z.string(),
  text: z.string(),
  by: z.string(),
  at: Instant,
  resolved: z.boolean(),
});
export type Remark = z.infer<typeof Remark>;

export const EvidenceFile = z.object({
  id: Id,
  slot: z.string(),
  name: z.string(),
  size: z.int(),
  mediaType: z.string(),
  sm3: z.string(),
  uploadedAt: Instant,
  uploadedBy: z.string(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

export const Receipt = z.object({
  number: z.string(),
  receivedAt: Instant,
  contentHash: z.string(),
  caseName: z.string(),
  operatorName: z.string(),
  noticeTitle: z.string(),
  receivedBy: z.string(),
  pluginVersion: z.string(),
  formVersion: z.int(),
});
export type Receipt = z.infer<typeof Receipt>;

export const MaterialState = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  status: z.enum(['complete', 'missing', 'not-asked']),
  message: z.string(),
  clause: Clause,
});
export type MaterialStateDto = z.infer<typeof MaterialState>;
