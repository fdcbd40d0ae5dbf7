import type { CaseSummary } from '@shifan/api';

const BEFORE = new Set(['draft', 'review', 'notice-candidate']);
const HOLDER = new Set(['designated', 'reexamination', 'rectification']);
/** Reasons for which only a candidate or a holder is closed. */
const CLOSED_LATER = new Set(['exited', 'disqualified', 'revoked', 'expired']);

/** Whether the case has been a candidate, so that there is progress, acceptance and supervision to look at. */
export function hasBeenCandidate({ stage, closedReason }: CaseSummary): boolean {
  return stage === 'closed' ? CLOSED_LATER.has(closedReason ?? '') : !BEFORE.has(stage);
}

/** Whether the case has held a title, so that it is reexamined. */
export function hasHeldTitle({ stage, closedReason }: CaseSummary): boolean {
  return stage === 'closed' ? ['revoked', 'expired'].includes(closedReason ?? '') : HOLDER.has(stage);
}
