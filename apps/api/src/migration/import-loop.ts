import { holdTitleImport, type ImportRef, listWaitingImports, withoutTenant, withTenant } from '@shifan/db';
import { systemIn } from '../jobs/as-system.ts';
import type { Services } from '../services.ts';
import { HELD_SECONDS, workOnImport } from './work-on-import.ts';

const MOST = 10;
const NEVER = new AbortController().signal;

/** What working on lists needs of the application. */
export type ImportServices = Pick<Services, 'pools' | 'clock' | 'evidence'>;

export type Watch = {
  /** ends the work between two pieces */
  signal?: AbortSignal;
  /** told before a list is begun */
  onBegin?: (ref: ImportRef) => void;
};

/**
 * Checks and imports every list that waits and that no other process has, one after another. Returns how many it worked
 * on. One that fails holds up no other; the first failure is thrown at the end.
 */
export async function runImports(services: ImportServices, watch: Watch = {}): Promise<number> {
  const { pools } = services;
  const { signal = NEVER, onBegin } = watch;
  const failures: unknown[] = [];
  let worked = 0;
  for (const ref of await withoutTenant(pools.jobs, (tx) => listWaitingImports(tx, MOST))) {
    if (signal.aborted) break;
    const of = await withTenant(pools.jobs, systemIn(ref.tenantId), (tx) => holdTitleImport(tx, ref, HELD_SECONDS));
    if (!of) continue;
    worked++;
    onBegin?.(ref);
    await workOnImport({ services, ref, of, signal }).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  return worked;
}

export type ImportLoop = { stop(): Promise<void> };

/** Looks every second for a list to work on. A stop waits for the piece at hand alone: the rest is done after the next start. */
export function startImportLoop(of: {
  run: (signal: AbortSignal) => Promise<unknown>;
  onError: (error: unknown) => void;
  everyMs?: number;
}): ImportLoop {
  const { run, onError, everyMs = 1000 } = of;
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = run(stopping.signal)
      .catch(onError)
      .finally(() => {
        busy = false;
      });
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
