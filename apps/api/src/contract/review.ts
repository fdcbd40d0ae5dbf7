import { z } from 'zod';
import { Action, CaseSummary, EvidenceFile, MaterialState, Receipt, Remark, TimelineEntry } from './case.ts';
import { mutation, query } from './define.ts';
import { Facts } from './facts.ts';
import { Places } from './recommendation.ts';
import { CaseCommand, CommandId, Day, Id, Name, Reasons, Ref, Version } from './scalars.ts';
import { lineText, longText } from './text.ts';
import { JudgementStatus, Verdict } from './verdict.ts';

export type { VerdictDto } from './verdict.ts';

const CaseView = z.object({
  summary: CaseSummary,
  facts: Facts,
  files: z.array(EvidenceFile),
  remarks: z.array(Remark),
  actions: z.array(Action),
  operator: z.object({ name: z.string(), uscc: z.string() }),
  submissions: z.array(z.object({ version: z.int(), on: Day, contentHash: z.string() })),
  receipt: Receipt.nullable(),
});

const ReasonedCommand = z.strictObject({ ...CaseCommand.shape, reasons: Reasons });
const Recommended = z.object({ summary: CaseSummary, places: Places });
const Path = z
  .string()
  .regex(/^[a-zA-Z][A-Za-z0-9-]*(?:\[\d{1,5}\](?:\.[a-z][A-Za-z0-9]*)?)?$/u)
  .max(128);

/** For municipal, provincial-body, provincial and ministry officers, and the auditor where it only reads. */
export const reviewContract = {
  workList: query(
    z.strictObject({
      stage: Name.optional(),
      kind: z.enum(['platform', 'base']).optional(),
      q: lineText(100).optional(),
      mine: z.boolean().optional(),
      page: z.int().min(1).max(10_000),
    }),
    z.object({
      rows: z.array(CaseSummary),
      total: z.int(),
      pageSize: z.int(),
      counts: z.record(z.string(), z.int()),
    }),
  ),
  case: query(Ref, CaseView),
  verdicts: query(
    Ref,
    z.object({
      stage: z.string(),
      on: Day,
      overall: z.string(),
      verdicts: z.array(Verdict),
      materials: z.array(MaterialState),
    }),
  ),
  /** The same answers under the newest installed version of the law, beside the one the case is pinned to. */
  newerVerdicts: query(
    Ref,
    z
      .object({
        pinnedVersion: z.string(),
        newestVersion: z.string(),
        overall: z.string(),
        verdicts: z.array(Verdict),
        changed: z.array(z.string()).describe('criteria whose verdict differs'),
      })
      .nullable()
      .describe('null where the case is under the newest version'),
  ),
  judge: mutation(
    z.strictObject({
      ...Ref.shape,
      commandId: CommandId,
      criterion: Name,
      status: JudgementStatus,
      reasons: Reasons,
    }),
    Verdict,
  ),
  differences: query(
    z.strictObject({ ...Ref.shape, from: Version, to: Version }),
    z.array(z.object({ path: z.string(), label: z.string(), before: z.string(), after: z.string() })),
  ),
  timeline: query(Ref, z.array(TimelineEntry)),
  addRemark: mutation(
    z.strictObject({ ...Ref.shape, commandId: CommandId, path: Path.nullable(), text: longText(1000) }),
    z.array(Remark),
  ),
  resolveRemark: mutation(z.strictObject({ ...Ref.shape, commandId: CommandId, remarkId: Id }), z.array(Remark)),
  return: mutation(ReasonedCommand, CaseSummary),
  decline: mutation(ReasonedCommand, CaseSummary),
  recommend: mutation(z.strictObject({ ...CaseCommand.shape, opinion: longText(2000) }), Recommended),
  withdrawRecommendation: mutation(ReasonedCommand, Recommended),
};
