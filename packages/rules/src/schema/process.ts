import { z } from 'zod';
import { Citation, Interpretation } from './citation.ts';
import { CivilDateString, DivisionPrefix, Identifier, Text } from './scalars.ts';

export const ACTORS = [
  'operator',
  'municipality',
  'provincial-body',
  'province',
  'association',
  'ministry',
  'public',
  'system',
] as const;
export const Actor = z.enum(ACTORS).describe('who acts');
export type Actor = z.infer<typeof Actor>;
const Actors = z.array(Actor).min(1);

/** The clauses a phase rests on, by what is done in it. */
function citations<Name extends string>(...names: Name[]): z.ZodObject<Record<Name, typeof Citation>, z.core.$strict> {
  const shape = Object.fromEntries(names.map((name) => [name, Citation]));
  return z.strictObject(shape as Record<Name, typeof Citation>).describe('the clauses it rests on, by what is done');
}

/** One level of the review chain. The last level proposes; those before it recommend. */
export const ReviewLevel = z
  .strictObject({
    level: Identifier.describe('municipality, province or ministry'),
    by: Actors.describe('who may act at this level (a city or a provincial body at the first)'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('further clauses, e.g. that lets another body act here'),
  })
  .describe('a level of review');
export type ReviewLevel = z.infer<typeof ReviewLevel>;

export const ReviewChain = z
  .strictObject({
    id: Identifier,
    authorities: z
      .array(DivisionPrefix)
      .min(1)
      .optional()
      .describe('authority codes this chain serves, six digits; absent: every authority not named by another chain'),
    levels: z.array(ReviewLevel).min(1),
    citation: Citation,
  })
  .describe('the levels a case passes in some authorities');
export type ReviewChain = z.infer<typeof ReviewChain>;

export const ReviewPhase = z
  .strictObject({
    phase: z.literal('review').describe('the sort of phase'),
    id: Identifier,
    chains: z.array(ReviewChain).min(1),
    next: Identifier.describe('id of the public-notice phase that a proposal opens'),
    lapseInterpretation: Interpretation.optional().describe('what becomes of a case that no level passed on in time'),
    citations: citations('submit', 'return', 'withdraw', 'decline', 'recommend', 'propose', 'quota'),
  })
  .describe('application, preliminary review, recommendation, selection');
export type ReviewPhase = z.infer<typeof ReviewPhase>;

export const PublicNoticePhase = z
  .strictObject({
    phase: z.literal('public-notice').describe('the sort of phase'),
    id: z.enum(['notice-candidate', 'notice-designation']).describe('before the creation-period, or before the title'),
    by: Actor.describe('who publishes, settles objections and confirms'),
    workingDays: Identifier.describe('parameter: how many working days it runs'),
    countFirstDay: z.boolean().describe('whether the first day counts (Civil Code art. 201: it does not)'),
    realName: z
      .boolean()
      .optional()
      .describe('whether an objection is taken only with the name of who objects (实名), by the clause `object`'),
    interpretation: Interpretation.optional(),
    next: Identifier.describe('id of the phase a confirmation opens'),
    citations: citations('run', 'object', 'settle', 'confirm', 'upheld'),
  })
  .describe('公示: runs its working days; confirmed only after its last day and without an open objection');
export type PublicNoticePhase = z.infer<typeof PublicNoticePhase>;

export const CreationPhase = z
  .strictObject({
    phase: z.literal('creation').describe('the sort of phase'),
    id: Identifier,
    years: Identifier.describe('parameter: length of the creation-period in years'),
    interpretation: Interpretation.optional().describe('from which day the period runs'),
    next: Identifier.describe('id of the acceptance phase that an application for acceptance opens'),
    citations: citations('run', 'progress', 'apply'),
  })
  .describe('创建期: progress against the plan; after its last day the acceptance is applied for');
export type CreationPhase = z.infer<typeof CreationPhase>;

export const AcceptancePhase = z
  .strictObject({
    phase: z.literal('acceptance').describe('the sort of phase'),
    id: Identifier,
    by: Actor.describe('who decides'),
    attempts: Identifier.describe('parameter: how many acceptances there are at most'),
    extensionYears: Identifier.describe('parameter: by how many years a failed acceptance extends the creation-period'),
    creation: Identifier.describe('id of the creation phase to which a failed acceptance returns the case'),
    next: Identifier.describe('id of the public-notice phase that a passed acceptance opens'),
    interpretation: Interpretation.optional().describe('from which day the extension runs'),
    citations: citations('accept', 'extend', 'exit'),
  })
  .describe('评估验收: passed, or not passed and extended, or not passed for the last time and out');
export type AcceptancePhase = z.infer<typeof AcceptancePhase>;

export const DesignationPhase = z
  .strictObject({
    phase: z.literal('designation').describe('the sort of phase'),
    id: Identifier,
    reexamination: Identifier.optional().describe('id of the reexamination phase; absent: the law knows none'),
    term: z
      .strictObject({
        years: Identifier.optional().describe('parameter: how many years a title lasts'),
        until: CivilDateString.optional().describe('the day with which every title ends at the latest'),
        citation: Citation,
        interpretation: Interpretation.optional(),
      })
      .optional()
      .describe('when a title ends by itself; absent: it has no term'),
    yearReports: z
      .array(
        z.strictObject({
          by: Actors.describe('who reports'),
          month: Identifier.describe('parameter: with the end of which month the report of the year before is due'),
          citation: Citation,
        }),
      )
      .optional()
      .describe('yearly reports while the title stands'),
    citations: citations('grant', 'hold'),
  })
  .describe('认定: the title, with its document number and day');
export type DesignationPhase = z.infer<typeof DesignationPhase>;

export const ReexaminationPhase = z
  .strictObject({
    phase: z.literal('reexamination').describe('the sort of phase'),
    id: Identifier,
    by: Actor.describe('who decides'),
    openedBy: Actors.describe('who may open it'),
    everyYears: Identifier.describe('parameter: how many years after the designation or the last pass it falls due'),
    rectificationYears: Identifier.describe('parameter: how many years a failed holder has to mend'),
    failures: Identifier.describe('parameter: how many failures on end take the title'),
    designation: Identifier.describe('id of the designation phase to which a pass returns the case'),
    interpretation: Interpretation.optional().describe('from which days it is counted, and when it may be opened'),
    citations: citations('run', 'rectify', 'revoke'),
  })
  .describe(
    '复核: every so many years by the day of each title; below standard a rectification-period, twice on end the title goes',
  );
export type ReexaminationPhase = z.infer<typeof ReexaminationPhase>;

export const Phase = z
  .discriminatedUnion('phase', [
    ReviewPhase,
    PublicNoticePhase,
    CreationPhase,
    AcceptancePhase,
    DesignationPhase,
    ReexaminationPhase,
  ])
  .describe('one phase of the lifecycle');
export type Phase = z.infer<typeof Phase>;

/** 重大变化, from the creation-period on. */
export const MaterialChange = z
  .strictObject({
    months: Identifier.describe('parameter: within how many months of the event it is reported'),
    opinionBy: Actors.describe('who examines it and gives the opinion to keep or to revoke'),
    by: Actor.describe('who decides'),
    interpretation: Interpretation.optional().describe('from which day the months run, and what a late report means'),
    citations: citations('report', 'opinion', 'settle'),
  })
  .describe('重大变化: reported within its months, kept or revoked');
export type MaterialChange = z.infer<typeof MaterialChange>;

export const SANCTION_RECORDS = ['list-check', 'investigation', 'assessment'] as const;

/** 失信、弄虚作假, from the creation-period on. */
export const Sanction = z
  .strictObject({
    by: Actor.describe('who decides'),
    grounds: z
      .array(
        z.strictObject({
          id: Identifier.describe('e.g. dishonesty-list, falsification'),
          title: Text,
          record: z
            .enum(SANCTION_RECORDS)
            .describe('what has to prove it: a dated check of the list, a concluded investigation, an assessment'),
          citation: Citation,
        }),
      )
      .min(1)
      .describe('for what it is taken, each with what has to prove it'),
    citation: Citation.describe('what follows: the candidacy or the title is taken'),
  })
  .describe('取消创建资格 or 撤销认定命名, at any moment, never without a record that proves the ground');
export type Sanction = z.infer<typeof Sanction>;

export const Process = z
  .strictObject({
    start: Identifier.describe('id of the first phase'),
    phases: z.array(Phase).min(1),
    change: MaterialChange.optional(),
    sanction: Sanction.optional(),
  })
  .describe('the lifecycle, composed of phases, with what may happen at any moment of it');
export type Process = z.infer<typeof Process>;
