import { z } from 'zod';
import { Citation, Interpretation } from './citation.ts';
import { DivisionPrefix, Identifier } from './scalars.ts';

export const ACTORS = [
  'operator',
  'municipality',
  'provincial-body',
  'province',
  'ministry',
  'public',
  'system',
] as const;
export const Actor = z.enum(ACTORS).describe('who acts');
export type Actor = z.infer<typeof Actor>;

/** One level of the review chain. The last level proposes; those before it recommend. */
export const ReviewLevel = z
  .strictObject({
    level: Identifier.describe('municipality, province or ministry'),
    by: z.array(Actor).min(1).describe('who may act at this level (a city or a provincial body at the first)'),
    citation: Citation,
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
    phase: z.literal('review'),
    id: Identifier,
    chains: z.array(ReviewChain).min(1),
    next: Identifier.describe('id of the public-notice phase that a proposal opens'),
    citations: z.strictObject({
      submit: Citation,
      return: Citation,
      withdraw: Citation,
      decline: Citation,
      recommend: Citation,
      propose: Citation,
      quota: Citation,
    }),
  })
  .describe('application, preliminary review, recommendation, selection');
export type ReviewPhase = z.infer<typeof ReviewPhase>;

export const PublicNoticePhase = z
  .strictObject({
    phase: z.literal('public-notice'),
    id: z.enum(['notice-candidate', 'notice-designation']),
    by: Actor.describe('who publishes, settles objections and confirms'),
    workingDays: Identifier.describe('parameter: how many working days it runs'),
    countFirstDay: z.boolean().describe('whether the first day counts (Civil Code art. 201: it does not)'),
    interpretation: Interpretation.optional(),
    next: Identifier.describe('id of the phase a confirmation opens'),
    citations: z.strictObject({
      run: Citation,
      object: Citation,
      settle: Citation,
      confirm: Citation,
      upheld: Citation,
    }),
  })
  .describe('公示: runs its working days; confirmed only after its last day and without an open objection');
export type PublicNoticePhase = z.infer<typeof PublicNoticePhase>;

export const CreationPhase = z
  .strictObject({
    phase: z.literal('creation'),
    id: Identifier,
    years: Identifier.describe('parameter: length of the creation-period in years'),
    interpretation: Interpretation.optional().describe('from which day the period runs'),
    citations: z.strictObject({ run: Citation }),
  })
  .describe('创建期');
export type CreationPhase = z.infer<typeof CreationPhase>;

export const Phase = z.discriminatedUnion('phase', [ReviewPhase, PublicNoticePhase, CreationPhase]);
export type Phase = z.infer<typeof Phase>;

export const Process = z
  .strictObject({ start: Identifier.describe('id of the first phase'), phases: z.array(Phase).min(1) })
  .describe('the lifecycle, composed of phases');
export type Process = z.infer<typeof Process>;
