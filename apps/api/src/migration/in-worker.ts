import { type ResourceLimits, Worker } from 'node:worker_threads';
import { endTitleImport, type ImportRef, listWaitingImports, withoutTenant, withTenant } from '@shifan/db';
import { formatMessage } from '@shifan/errors';
import { systemIn } from '../jobs/as-system.ts';
import type { Services } from '../services.ts';
import type { Begun, Told } from './worker.ts';

/**
 * What a list of the most rows takes, several times; it also has the garbage collected early, so that what a list takes does not
 * grow with its rows. A file made to take more ends its worker, and not the server.
 */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

type Of = { services: Services; databaseUrl: string; limits?: ResourceLimits };

/**
 * Checks and imports what waits in a worker of its own, which ends with it: nobody who waits for a page waits for a list, and
 * what a list took of memory is given back. Nothing is started where nothing waits. Errors: what ended the worker.
 */
export async function importInWorker(of: Of, signal: AbortSignal): Promise<number> {
  const { pools } = of.services;
  const waiting = await withoutTenant(pools.jobs, (tx) => listWaitingImports(tx, 1));
  return waiting.length === 0 || signal.aborted ? 0 : inWorker(of, signal);
}

async function inWorker({ services, databaseUrl, limits = LIMITS }: Of, signal: AbortSignal): Promise<number> {
  const { config, clock } = services;
  const workerData: Begun = { databaseUrl, dataDir: config.dataDir, demo: config.demo, now: clock.now() };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits: limits });
  const stop = () => worker.postMessage('stop');
  signal.addEventListener('abort', stop, { once: true });
  let at: ImportRef | undefined;
  try {
    return await endOf(worker, (ref) => {
      at = ref;
    });
  } catch (error) {
    if (at && isOutOfMemory(error)) await refuseAsTooHeavy(services, at);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function endOf(worker: Worker, onBegin: (ref: ImportRef) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('began' in told) onBegin(told.began);
      else if ('worked' in told) resolve(told.worked);
      else reject(new Error(told.failed));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the worker ended with ${code}`)));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** A file that nobody can check is not tried again and again. One that was checked before is. */
async function refuseAsTooHeavy({ pools }: Services, ref: ImportRef): Promise<void> {
  const failure = formatMessage('TITLE_IMPORT_TOO_HEAVY', {});
  await withTenant(pools.jobs, systemIn(ref.tenantId), (tx) => endTitleImport(tx, ref, { state: 'failed', failure }));
}
