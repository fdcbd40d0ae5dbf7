import type { Facts } from '@shifan/rules';

/** Changes by key: answers, and apart from them what is noted beside, e.g. why a material is left out. */
export interface Pending<Note = string> {
  changes: Facts;
  notes: Record<string, Note>;
}

/** Nothing waiting. */
export function nothing<Note>(): Pending<Note> {
  return { changes: {}, notes: {} };
}

/** How many changes wait. */
export function count<Note>(pending: Pending<Note>): number {
  return Object.keys(pending.changes).length + Object.keys(pending.notes).length;
}

/** What still waits after these were acknowledged: keys that were changed again meanwhile stay. */
export function without<Note>(pending: Pending<Note>, saved: Pending<Note>): Pending<Note> {
  return { changes: minus(pending.changes, saved.changes), notes: minus(pending.notes, saved.notes) };
}

function minus<T>(waiting: Record<string, T>, saved: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(waiting).filter(([key, value]) => !(key in saved) || !isSame(saved[key], value)),
  );
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
