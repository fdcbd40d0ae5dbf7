import type { Facts } from '@shifan/rules';

/** Changes by key, answers and reasons apart. */
export interface Pending {
  changes: Facts;
  reasons: Record<string, string>;
}

/** Nothing waiting. */
export function nothing(): Pending {
  return { changes: {}, reasons: {} };
}

/** How many changes wait. */
export function count(pending: Pending): number {
  return Object.keys(pending.changes).length + Object.keys(pending.reasons).length;
}

/** What still waits after these were acknowledged: keys that were changed again meanwhile stay. */
export function without(pending: Pending, saved: Pending): Pending {
  return { changes: minus(pending.changes, saved.changes), reasons: minus(pending.reasons, saved.reasons) };
}

function minus<T>(waiting: Record<string, T>, saved: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(waiting).filter(([key, value]) => !(key in saved) || !isSame(saved[key], value)),
  );
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
