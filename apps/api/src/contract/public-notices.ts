import { z } from 'zod';
import { Action, CaseSummary } from './case.ts';
import { mutation, query } from './define.ts';
import { Objection } from './objections.ts';
import { Clause, CommandId, Day, Id, Name, Ref, Refusal, TenantId, Version } from './scalars.ts';
import { lineText } from './text.ts';

export const NoticeStatus = z.enum(['running', 'ended', 'settled']);

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
  manage: query(
    z.strictObject({ id: Id }),
    z.object({
      notice: PublicNotice,
      objections: z.array(Objection),
      cases: z.array(z.object({ summary: CaseSummary, actions: z.array(Action) })),
    }),
  ),
};
