import { type CaseFile, lockCase, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';

export type Chosen = { tenantId: string; caseId: string; expectedVersion: number };

/** Locks several cases in the one order that all commands keep (tenant, then id), so that two never wait for each other. */
export async function lockInOrder(tx: Tx, chosen: readonly Chosen[]): Promise<{ file: CaseFile; expected: number }[]> {
  const ordered = chosen.toSorted((a, b) => (a.tenantId + a.caseId < b.tenantId + b.caseId ? -1 : 1));
  const locked: { file: CaseFile; expected: number }[] = [];
  for (const ref of ordered) {
    if (locked.at(-1)?.file.caseId === ref.caseId)
      fail('INPUT_INVALID', { path: 'cases', problem: '同一申报出现了两次' });
    locked.push({ file: await lockCase(tx, ref), expected: ref.expectedVersion });
  }
  return locked;
}

/** Refuses a case that somebody else acted on since this person looked at it. */
export function refuseStale(file: CaseFile, expected: number): void {
  if (file.version !== expected) fail('VERSION_STALE', { expected: String(expected), current: String(file.version) });
}
