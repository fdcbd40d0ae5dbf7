import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { shanghaiDate } from '@shifan/calendar';
import { type ImportRef, rolePools } from '@shifan/db';
import { createEvidenceStore } from '../evidence/store.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { runImports } from './import-loop.ts';

/** What a worker is started with; its clock stands where the server's stood. */
export type Begun = { databaseUrl: string; dataDir: string; demo: boolean; now: number };
/** What it tells: which list it is at, and at the end how it went. */
export type Told = { began: ImportRef } | { worked: number } | { failed: string };

const { databaseUrl, dataDir, demo, now }: Begun = workerData;
const stopping = new AbortController();
parentPort?.once('message', () => stopping.abort());

function tell(told: Told): void {
  parentPort?.postMessage(told);
}

async function run(): Promise<number> {
  const pools = rolePools(databaseUrl, { max: 2 });
  try {
    await refreshLaw(pools, demo);
    const clock = { now: () => now, today: () => shanghaiDate(now) };
    const services = { pools, clock, evidence: createEvidenceStore(dataDir) };
    return await runImports(services, { signal: stopping.signal, onBegin: (began) => tell({ began }) });
  } finally {
    await pools.close();
  }
}

await run()
  .then((worked) => tell({ worked }))
  .catch((error: unknown) => tell({ failed: inspect(error) }))
  .finally(() => parentPort?.close());
