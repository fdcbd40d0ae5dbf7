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

/** Closing days that a yearly notice sets. */
export const NOTICE_DEADLINES = ['application-ends', 'recommendation-ends'] as const;

/** Periods that the law sets, by name. */
export const LEGAL_PERIODS = [
  'notice-ends',
  'creation-ends',
  'reexamination',
  'rectification-ends',
  'change-report',
  'title-ends',
  'year-report',
] as const;
export type LegalPeriod = (typeof LEGAL_PERIODS)[number];

/** Due dates by name: the closing days of the notice, then the periods of the law. */
export const DUE_NAMES = [...NOTICE_DEADLINES, ...LEGAL_PERIODS] as const;
export type DueName = (typeof DUE_NAMES)[number];

/** Whether a due date is a period of the law, and not the closing day of a yearly notice. */
export function isLegalPeriod(name: DueName): boolean {
  return LEGAL_PERIODS.some((period) => period === name);
}
