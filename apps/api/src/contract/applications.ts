import { z } from 'zod';
import { Action, CaseSummary, EvidenceFile, MaterialState, Receipt, Remark, TimelineEntry } from './case.ts';
import { mutation, NoInput, query } from './define.ts';
import { FieldIssue, Facts } from './facts.ts';
import { CaseCommand, CommandId, Day, Id, Instant, Name, Reasons, Ref, Version } from './scalars.ts';
import { longText } from './text.ts';

export const ApplicationView = z.object({
  summary: CaseSummary,
  facts: Facts,
  prefilled: z.record(z.string(), z.string()).describe('fact key → where its value came from'),
  draftVersion: z.int(),
  savedAt: Instant.nullable(),
  remarks: z.array(Remark),
  returned: z
    .object({ title: z.string(), on: Day, reasons: z.string() })
    .nullable()
    .describe('who sent the file back and why, while it is back'),
  files: z.array(EvidenceFile),
  reasons: z.record(z.string(), z.string()).describe('material id → why it is left out'),
  actions: z.array(Action),
});

export const ReasonsByMaterial = z.record(Name, z.union([longText(500), z.literal('')]));

export const applicationsContract = {
  list: query(NoInput, z.array(CaseSummary)),
  create: mutation(
    z.strictObject({
      commandId: CommandId,
      jurisdiction: Name,
      noticeId: Name,
      kind: z.enum(['platform', 'base']),
      recommender: z.string().min(1).max(64),
      fromTitle: Id.optional().describe('an old title of the operator; what is known of it is carried over'),
    }),
    Ref,
  ),
  get: query(Ref, ApplicationView),
  saveDraft: mutation(
    z.strictObject({
      ...Ref.shape,
      commandId: CommandId,
      draftVersion: Version,
      changes: Facts.describe('only the changed keys; null clears an answer'),
      reasons: ReasonsByMaterial.optional(),
    }),
    z.object({ draftVersion: z.int(), savedAt: Instant, notices: z.array(FieldIssue) }),
  ),
  validate: query(
    Ref,
    z.object({ issues: z.array(FieldIssue), materials: z.array(MaterialState), ready: z.boolean() }),
  ),
  submit: mutation(
    z.strictObject({ ...CaseCommand.shape, draftVersion: Version, declaration: z.literal(true) }),
    Receipt,
  ),
  withdraw: mutation(z.strictObject({ ...CaseCommand.shape, reasons: Reasons }), CaseSummary),
  receipt: query(Ref, Receipt),
  timeline: query(Ref, z.array(TimelineEntry)),
};
