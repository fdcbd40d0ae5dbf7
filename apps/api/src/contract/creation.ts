import { z } from 'zod';
import { Action, CaseSummary, Due, EvidenceFile } from './case.ts';
import { mutation, NoInput, query } from './define.ts';
import { Strand, TargetAnswer, TargetState, TaskAnswer, TaskState } from './dossiers.ts';
import { CaseCommand, Clause, Day, Id, Instant, Name, Ref } from './scalars.ts';
import { lineText, longText } from './text.ts';

export const Period = z.object({
  startsOn: Day,
  endsOn: Day,
  extendedFrom: Day.nullable().describe('end of the first creation-period where it was extended'),
  provisional: z.boolean(),
  workingDaysLeft: z.int().nullable(),
  clause: Clause,
});

export const ProgressReport = z.object({
  id: Id,
  number: z.int(),
  on: Day,
  at: Instant,
  by: z.string(),
  targets: z.array(TargetState),
  tasks: z.array(TaskState),
  note: z.string(),
  files: z.array(EvidenceFile),
});
export type ProgressReportDto = z.infer<typeof ProgressReport>;

const Progress = z.object({
  summary: CaseSummary,
  period: Period.nullable(),
  targets: z.array(TargetState),
  tasks: z.array(TaskState),
  strands: z.array(Strand),
  reports: z.array(ProgressReport).describe('newest first'),
  actions: z.array(Action),
});

const MonitorRow = z.object({
  summary: CaseSummary,
  period: Period.nullable(),
  next: Due.nullable(),
  overdue: z.boolean(),
  lastReportOn: Day.nullable(),
  targetsReached: z.int(),
  targetsTotal: z.int(),
});
export type MonitorRowDto = z.infer<typeof MonitorRow>;

/** 创建期: progress against the plan, and where all candidates stand. */
export const creationContract = {
  progress: query(Ref, Progress),
  /** Files uploaded to `/evidence/:tenantId/:caseId/:slot?for=<commandId>` beforehand are handed in with the report. */
  report: mutation(
    z.strictObject({
      ...CaseCommand.shape,
      targets: z.array(TargetAnswer).max(1000),
      tasks: z.array(TaskAnswer).max(1000),
      note: longText(3000),
    }),
    ProgressReport,
  ),
  /** Candidates and holders of the reader's authority, by division code and then name. */
  monitor: query(
    z.strictObject({
      stage: Name.optional(),
      overdue: z.boolean().optional(),
      kind: z.enum(['platform', 'base']).optional(),
      jurisdiction: Name.optional(),
      q: lineText(100).optional(),
      page: z.int().min(1).max(10_000),
    }),
    z.object({
      rows: z.array(MonitorRow),
      total: z.int(),
      pageSize: z.int(),
      counts: z.record(z.string(), z.int()).describe('stage → cases, and `overdue`'),
    }),
  ),
  /** What falls due for the person who asks: overdue first, then by day; 30, 7 and 1 working days ahead are marked. */
  duesForMe: query(
    NoInput,
    z.array(
      z.object({
        summary: CaseSummary,
        due: Due,
        ahead: z.enum(['overdue', '1', '7', '30', 'later']),
      }),
    ),
  ),
};
