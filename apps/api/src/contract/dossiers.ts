import { z } from 'zod';
import { Action, CaseSummary, EvidenceFile, Receipt } from './case.ts';
import { mutation, query } from './define.ts';
import { FieldIssue, Facts } from './facts.ts';
import { CaseCommand, Clause, CommandId, Day, Instant, Name, Ref, Version } from './scalars.ts';
import { lineText, longText } from './text.ts';
import { Verdict } from './verdict.ts';

/** What an operator files after the application: for its acceptance, and as a holder for each reexamination. */
export const Purpose = z.enum(['acceptance', 'reexamination']);
export type Purpose = z.infer<typeof Purpose>;

/** A target of the creation plan, and how far it has come. Numbers are decimal strings in the target's own unit. */
export const TargetState = z.object({
  index: z.int().describe('row of the plan, from 0'),
  indicator: z.string(),
  strand: z.string().nullable().describe('id of the strand of art. 6 it serves'),
  strandName: z.string().nullable(),
  baseline: z.string(),
  target: z.string(),
  unit: z.string(),
  due: z.string(),
  reached: z.string().nullable(),
  note: z.string(),
  status: z.enum(['reached', 'not-reached', 'not-reported', 'not-comparable']),
});
export type TargetStateDto = z.infer<typeof TargetState>;

export const TaskState = z.object({
  index: z.int(),
  name: z.string(),
  expected: z.string(),
  due: z.string(),
  state: z.enum(['not-started', 'under-way', 'done']),
  note: z.string(),
});
export type TaskStateDto = z.infer<typeof TaskState>;

/** A strand of the creation goals (art. 6) as a checklist. */
export const Strand = z.object({
  id: z.string(),
  title: z.string(),
  clause: Clause,
  done: z.boolean(),
  note: z.string(),
});
export type StrandDto = z.infer<typeof Strand>;

const Note = z.union([longText(1000), z.literal('')]);
const Reached = z.union([lineText(64), z.literal('')]).nullable();
export const TargetAnswer = z.strictObject({ index: z.int().min(0).max(999), reached: Reached, note: Note });
export const TaskAnswer = z.strictObject({
  index: z.int().min(0).max(999),
  state: z.enum(['not-started', 'under-way', 'done']),
  note: Note,
});
const StrandAnswer = z.strictObject({ id: Name, done: z.boolean(), note: Note });

export const DossierView = z.object({
  summary: CaseSummary,
  purpose: Purpose,
  round: z.int().describe('1 for the first acceptance or reexamination'),
  year: z.int().describe("the form's {Y} in this dossier"),
  status: z.enum(['draft', 'submitted']),
  facts: Facts,
  prefilled: z.record(z.string(), z.string()).describe('fact key → where its value came from'),
  baseline: Facts.describe('the answers frozen when the case became a candidate'),
  targets: z.array(TargetState),
  strands: z.array(Strand),
  statement: z.string(),
  draftVersion: z.int(),
  savedAt: Instant.nullable(),
  submittedOn: Day.nullable(),
  receipt: Receipt.nullable(),
  files: z.array(EvidenceFile),
  issues: z.array(FieldIssue),
  overall: z.string(),
  verdicts: z.array(Verdict).describe('the designation standard on these answers'),
  actions: z.array(Action),
});
export type DossierViewDto = z.infer<typeof DossierView>;

const Which = z.strictObject({ ...Ref.shape, purpose: Purpose });

export const dossiersContract = {
  open: mutation(z.strictObject({ ...CaseCommand.shape, purpose: Purpose }), DossierView),
  get: query(z.strictObject({ ...Which.shape, round: z.int().min(1).max(99).optional() }), DossierView.nullable()),
  save: mutation(
    z.strictObject({
      ...Which.shape,
      commandId: CommandId,
      draftVersion: Version,
      changes: Facts.describe('only the changed keys; null clears an answer'),
      targets: z.array(TargetAnswer).max(1000).optional(),
      strands: z.array(StrandAnswer).max(50).optional(),
      statement: z.union([longText(5000), z.literal('')]).optional(),
    }),
    z.object({ draftVersion: z.int(), savedAt: Instant, notices: z.array(FieldIssue) }),
  ),
  submit: mutation(
    z.strictObject({ ...CaseCommand.shape, purpose: Purpose, draftVersion: Version, declaration: z.literal(true) }),
    Receipt,
  ),
};
