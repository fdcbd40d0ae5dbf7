import { z } from 'zod';
import { Action, CaseSummary, EvidenceFile } from './case.ts';
import { mutation, NoInput, query } from './define.ts';
import { CaseCommand, Clause, CommandId, Day, Id, Instant, Name, Reasons, Ref } from './scalars.ts';
import { lineText, longText } from './text.ts';

const ChangeSort = z.enum(['rename', 'merger', 'reorganisation', 'other']);
const Step = z.object({ keep: z.boolean(), reasons: z.string(), by: z.string(), on: Day });

export const Change = z.object({
  id: Id,
  sort: ChangeSort,
  sortName: z.string(),
  eventOn: Day,
  reportedOn: Day,
  deadline: Day,
  late: z.boolean(),
  description: z.string(),
  files: z.array(EvidenceFile),
  opinion: Step.nullable().describe('of those who examine it; the operator reads it with the decision'),
  decision: Step.nullable(),
  round: z.string().nullable().describe('年度创建认定工作 in which it was decided'),
});
export type ChangeDto = z.infer<typeof Change>;

/** 重大变化, from the creation-period on. */
export const changesContract = {
  ofCase: query(Ref, z.object({ changes: z.array(Change), actions: z.array(Action), clause: Clause, months: z.int() })),
  list: query(NoInput, z.array(z.object({ summary: CaseSummary, change: Change }))),
  /** Files uploaded to `/evidence/:tenantId/:caseId/:slot?for=<commandId>` beforehand are handed in with it. */
  report: mutation(
    z.strictObject({ ...CaseCommand.shape, sort: ChangeSort, eventOn: Day, description: longText(3000) }),
    Change,
  ),
  giveOpinion: mutation(
    z.strictObject({ ...CaseCommand.shape, changeId: Id, keep: z.boolean(), reasons: Reasons }),
    Change,
  ),
  settle: mutation(
    z.strictObject({
      ...CaseCommand.shape,
      changeId: Id,
      keep: z.boolean(),
      reasons: Reasons,
      round: lineText(60).describe('e.g. 2027年度'),
    }),
    Change,
  ),
};

export const ListCheck = z.object({
  id: Id,
  checkedOn: Day,
  source: z.string(),
  listed: z.boolean(),
  reference: z.string().nullable(),
  by: z.string(),
});
export const Investigation = z.object({
  id: Id,
  openedOn: Day,
  about: z.string(),
  status: z.enum(['open', 'proven', 'unproven']),
  concludedOn: Day.nullable(),
  finding: z.string().nullable(),
  by: z.string(),
});

/** 失信、弄虚作假: a sanction rests on a dated check of the list or on a concluded investigation, never on less. */
export const sanctionsContract = {
  ofCase: query(
    Ref,
    z.object({
      checks: z.array(ListCheck),
      investigations: z.array(Investigation),
      grounds: z.array(z.object({ id: z.string(), title: z.string(), record: z.string(), clause: Clause })),
      actions: z.array(Action),
    }),
  ),
  noteCheck: mutation(
    z.strictObject({
      ...Ref.shape,
      commandId: CommandId,
      checkedOn: Day,
      source: lineText(200),
      listed: z.boolean(),
      reference: lineText(200).optional(),
    }),
    ListCheck,
  ),
  openInvestigation: mutation(
    z.strictObject({ ...Ref.shape, commandId: CommandId, about: longText(3000) }),
    Investigation,
  ),
  concludeInvestigation: mutation(
    z.strictObject({
      ...Ref.shape,
      commandId: CommandId,
      investigationId: Id,
      proven: z.boolean(),
      finding: longText(5000),
    }),
    Investigation,
  ),
  sanction: mutation(
    z.strictObject({ ...CaseCommand.shape, ground: Name, recordId: Id, reasons: Reasons }),
    CaseSummary,
  ),
};

export const Title = z.object({
  summary: CaseSummary,
  documentNumber: z.string(),
  grantedOn: Day,
  endsOn: Day.nullable(),
  status: z.enum(['held', 'rectifying', 'revoked', 'expired', 'withdrawn']),
  statusOn: Day,
  reexaminationDueOn: Day.nullable(),
  certificateHref: z.string().nullable().describe('where the authority that decided fetches the certificate'),
});
export type TitleDto = z.infer<typeof Title>;

/** 称号, and what gives a draft law force. */
export const titlesContract = {
  list: query(
    z.strictObject({
      status: z.enum(['held', 'rectifying', 'revoked', 'expired', 'withdrawn']).optional(),
      kind: z.enum(['platform', 'base']).optional(),
      q: lineText(100).optional(),
      page: z.int().min(1).max(10_000),
    }),
    z.object({ rows: z.array(Title), total: z.int(), pageSize: z.int() }),
  ),
};

export const Enactment = z.object({
  id: Id,
  jurisdiction: z.string(),
  title: z.string(),
  documentNumber: z.string(),
  inForceOn: Day,
  proposedBy: z.string(),
  proposedAt: Instant,
  approvedBy: z.string().nullable(),
  approvedAt: Instant.nullable(),
});
export type EnactmentDto = z.infer<typeof Enactment>;

/** A draft 办法 grants no title until its authority puts it in force, by two persons. */
export const enactmentsContract = {
  list: query(
    NoInput,
    z.object({
      drafts: z.array(z.object({ jurisdiction: z.string(), title: z.string() })),
      enactments: z.array(Enactment),
    }),
  ),
  propose: mutation(
    z.strictObject({ commandId: CommandId, jurisdiction: Name, documentNumber: lineText(100), inForceOn: Day }),
    Enactment,
  ),
  approve: mutation(z.strictObject({ commandId: CommandId, id: Id }), Enactment),
};

export const WorkYear = z.object({
  year: z.int(),
  source: z.string(),
  announced: z.boolean(),
  assumed: z.boolean().describe('only in a demo: weekends and the fixed statutory days'),
  daysOff: z.array(Day),
  makeUpWorkdays: z.array(Day),
  because: z.string().nullable(),
  at: Instant.nullable(),
});

const WorkYearInput = z.strictObject({
  year: z.int().min(2020).max(2100),
  source: lineText(200),
  daysOff: z.array(Day).max(366),
  makeUpWorkdays: z.array(Day).max(60),
  because: longText(500),
});

/** 工作日安排: a year announced, or corrected after the fact; what is not yet over moves, and says why. */
export const calendarContract = {
  years: query(NoInput, z.array(WorkYear)),
  preview: query(
    WorkYearInput,
    z.array(z.object({ caseId: Id, name: z.string(), due: z.string(), before: Day, after: Day })),
  ),
  announce: mutation(z.strictObject({ ...WorkYearInput.shape, commandId: CommandId }), z.object({ moved: z.int() })),
};
