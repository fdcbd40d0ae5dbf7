import { z } from 'zod';
import { Action, CaseSummary } from './case.ts';
import { mutation, query } from './define.ts';
import { Objection } from './objections.ts';
import { NoticeVersion } from './registry.ts';
import { Clause, CommandId, Day, Id, Name, Ref, Refusal, TenantId, Version } from './scalars.ts';
import { lineText, longText } from './text.ts';

export const NoticeStatus = z.enum(['running', 'ended', 'settled']);
export type NoticeStatus = z.infer<typeof NoticeStatus>;

/** 公示 of proposed candidates, or of those to be designated. */
export const NoticePhaseId = z.enum(['notice-candidate', 'notice-designation']);

export const PublicNotice = z.object({
  id: Id,
  title: z.string(),
  documentNumber: z.string().nullable(),
  publishedBy: z.string(),
  jurisdiction: z.string(),
  phase: NoticePhaseId,
  phaseName: z.string(),
  firstDay: Day,
  lastDay: Day,
  workingDays: z.int(),
  workingDaysLeft: z.int(),
  status: NoticeStatus,
  items: z.array(
    z.object({
      tenantId: TenantId,
      caseId: Id,
      name: z.string(),
      operatorName: z.string(),
      kindName: z.string(),
      divisionCode: z.string(),
      authorityName: z.string().describe('who recommended it: its authority; on a notice of a province, its city'),
      outcome: z.enum(['confirmed', 'objection-upheld']).nullable(),
    }),
  ),
  version: z.int().describe('1: as it was published'),
  versions: z.array(NoticeVersion).describe('what was published, and every correction with its reason'),
  clause: Clause,
});
export type PublicNoticeDto = z.infer<typeof PublicNotice>;

const ChosenCases = z
  .array(z.strictObject({ ...Ref.shape, expectedVersion: Version }))
  .min(1)
  .max(100);

export const publicNoticesContract = {
  list: query(z.strictObject({ status: NoticeStatus.optional() }), z.array(PublicNotice)),
  get: query(z.strictObject({ id: Id }), PublicNotice),
  preview: query(
    z.strictObject({ jurisdiction: Name, phase: NoticePhaseId, firstDay: Day }),
    z.object({
      firstDay: Day,
      lastDay: Day,
      workingDays: z.int(),
      skipped: z.array(z.object({ date: Day, why: z.string() })),
      clause: Clause,
    }),
  ),
  publish: mutation(
    z.strictObject({
      commandId: CommandId,
      jurisdiction: Name,
      phase: NoticePhaseId,
      title: lineText(200),
      firstDay: Day.describe('today'),
      cases: ChosenCases,
    }),
    PublicNotice,
  ),
  confirm: mutation(
    z.strictObject({ commandId: CommandId, id: Id, documentNumber: lineText(100).optional(), cases: ChosenCases }),
    z.object({
      results: z.array(z.object({ caseId: Id, ok: z.boolean(), refusal: Refusal.optional() })),
      notice: PublicNotice,
    }),
  ),
  /** A new version with its reason; it adds and removes no unit and moves no day. */
  correct: mutation(
    z.strictObject({
      commandId: CommandId,
      id: Id,
      version: z.int().min(1).describe('which version was corrected'),
      title: lineText(200).optional(),
      names: z
        .array(z.strictObject({ ...Ref.shape, name: lineText(200).optional(), operatorName: lineText(200).optional() }))
        .max(500)
        .refine((all) => new Set(all.map(({ caseId }) => caseId)).size === all.length, { error: '同一个写了两次' })
        .optional(),
      reason: longText(1000),
    }),
    PublicNotice,
  ),
  manage: query(
    z.strictObject({ id: Id }),
    z.object({
      notice: PublicNotice,
      objections: z.array(Objection),
      cases: z.array(z.object({ summary: CaseSummary, actions: z.array(Action) })),
    }),
  ),
};
