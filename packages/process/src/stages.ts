/** Canonical stages, the same in every jurisdiction, so that they add up. `review` goes with its level. */
export const STAGES = [
  'draft',
  'review',
  'notice-candidate',
  'creation',
  'acceptance',
  'notice-designation',
  'designated',
  'reexamination',
  'rectification',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** Why a case is closed. */
export const CLOSED_REASONS = [
  'declined',
  'objection-upheld',
  'withdrawn',
  'lapsed',
  'exited',
  'disqualified',
  'revoked',
  'expired',
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** Due dates by name. The first two end with the notice's deadlines, the others with periods of the law. */
export const DUE_NAMES = [
  'application-ends',
  'recommendation-ends',
  'notice-ends',
  'creation-ends',
  'reexamination',
  'rectification-ends',
  'change-report',
  'title-ends',
  'year-report',
] as const;
export type DueName = (typeof DUE_NAMES)[number];
