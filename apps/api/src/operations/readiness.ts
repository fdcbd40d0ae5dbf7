import { readiness } from '@shifan/db';
import type { Services } from '../services.ts';

export type Check = 'database' | 'evidence' | 'jobs' | 'process';

/** What keeps the process from serving, by part: `ok`, or why not, in a word that names nothing. */
export type Readiness = { ready: boolean; checks: Record<Check, string> };

/** Looked at every five seconds; after a minute without success something is wrong with it. */
const LATE_MS = 60_000;

export async function readinessOf({ pools, evidence, vitals }: Services): Promise<Readiness> {
  const database = await readiness(pools.officer);
  const checks = {
    database: database.ready ? 'ok' : database.reason,
    evidence: (await evidence.isWritable()) ? 'ok' : 'not-writable',
    jobs: vitals.lookedAt === null || Date.now() - vitals.lookedAt < LATE_MS ? 'ok' : 'late',
    process: vitals.stopping ? 'stopping' : 'ok',
  };
  // Late jobs are somebody's to mend; sending readers elsewhere does not help.
  const ready = checks.database === 'ok' && checks.evidence === 'ok' && checks.process === 'ok';
  return { ready, checks };
}
