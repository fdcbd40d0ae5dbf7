/** met, unmet, missing (no data), judgement (a person decides), relaxable (unmet, and the law lets a person relax it). */
export const STATUSES = ['met', 'unmet', 'missing', 'judgement', 'relaxable'] as const;
export type VerdictStatus = (typeof STATUSES)[number];

// Worst first for "all", best first for "any"; DOMAIN: never met while anything is missing, and what data show to be
// unmet is unmet whatever a person might judge of the rest.
const ALL_ORDER: readonly VerdictStatus[] = ['unmet', 'missing', 'relaxable', 'judgement', 'met'];
const ANY_ORDER: readonly VerdictStatus[] = ['met', 'judgement', 'relaxable', 'missing', 'unmet'];

/** All must hold: unmet > missing > relaxable > judgement > met; met for none at all. */
export function allOf(statuses: readonly VerdictStatus[]): VerdictStatus {
  return ALL_ORDER.find((one) => statuses.includes(one)) ?? 'met';
}

/** One must hold: met > judgement > relaxable > missing > unmet; unmet for none at all. */
export function anyOf(statuses: readonly VerdictStatus[]): VerdictStatus {
  return atLeastOf(statuses, 1);
}

/** So many must hold: the best status that, with the better ones, is reached often enough; else unmet. */
export function atLeastOf(statuses: readonly VerdictStatus[], count: number): VerdictStatus {
  let reached = 0;
  for (const candidate of ANY_ORDER) {
    for (const one of statuses) if (one === candidate) reached += 1;
    if (candidate === 'unmet') break;
    if (reached >= count) return candidate;
  }
  return 'unmet';
}

/** Turns met and unmet round; what is open stays open. */
export function negate(status: VerdictStatus): VerdictStatus {
  if (status === 'met') return 'unmet';
  return status === 'unmet' ? 'met' : status;
}
