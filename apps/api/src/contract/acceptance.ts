import { z } from 'zod';
import { Action, CaseSummary } from './case.ts';
import { mutation, query } from './define.ts';
import { DossierView, Purpose } from './dossiers.ts';
import { CaseCommand, CommandId, Day, Id, Instant, Name, Reasons, Ref, Refusal, Version } from './scalars.ts';
import { JudgementStatus, Verdict } from './verdict.ts';

export const Conclusion = z.object({
  id: Id,
  level: z.string(),
  levelName: z.string(),
  outcome: z.enum(['pass', 'fail']),
  reasons: z.string(),
  by: z.string(),
  on: Day,
  at: Instant,
});
export type ConclusionDto = z.infer<typeof Conclusion>;

const Row = z.object({
  summary: CaseSummary,
  round: z.int(),
  submittedOn: Day.nullable(),
  conclusion: Conclusion.nullable().describe("the deciding authority's last"),
});

const Which = z.strictObject({ ...Ref.shape, purpose: Purpose });
const Reasoned = z.strictObject({ ...CaseCommand.shape, reasons: Reasons });
const Chosen = z
  .array(z.strictObject({ ...Ref.shape, expectedVersion: Version }))
  .min(1)
  .max(200);

/** 评估验收 and 复核 on two references: the designation standard, and the applicant's own plan. Case by case, never ranked. */
export const acceptanceContract = {
  list: query(z.strictObject({ purpose: Purpose }), z.array(Row)),
  /** Without a round: the one that goes on, or else the last that was handed in. */
  case: query(
    z.strictObject({ ...Which.shape, round: z.int().min(1).max(99).optional() }),
    z.object({
      dossier: DossierView.nullable().describe('null until the operator has filed it'),
      summary: CaseSummary,
      conclusions: z.array(Conclusion),
      verdicts: z.array(Verdict).describe('with the judgements given for this purpose'),
      overall: z.string(),
      actions: z.array(Action),
    }),
  ),
  judge: mutation(
    z.strictObject({
      ...Which.shape,
      commandId: CommandId,
      criterion: Name,
      status: JudgementStatus,
      reasons: Reasons,
    }),
    Verdict,
  ),
  /** Notes a conclusion; a pass becomes `accept` when the designation notice is published, or `pass` below. */
  conclude: mutation(
    z.strictObject({
      ...Which.shape,
      commandId: CommandId,
      expectedVersion: Version,
      outcome: z.enum(['pass', 'fail']),
      reasons: Reasons,
    }),
    Conclusion,
  ),
  reject: mutation(Reasoned, CaseSummary),
  openReexaminations: mutation(
    z.strictObject({ commandId: CommandId, cases: Chosen }),
    z.array(z.object({ caseId: Id, ok: z.boolean(), refusal: Refusal.optional() })),
  ),
  passReexamination: mutation(Reasoned, CaseSummary),
  failReexamination: mutation(Reasoned, CaseSummary),
};
