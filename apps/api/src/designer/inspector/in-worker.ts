import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { newId } from '@shifan/db';
import { ShifanError } from '@shifan/errors';
import type { TaskName, Tasks } from './tasks.ts';
import type { Answered } from './worker.ts';

/** Gives the worker one task and waits for its answer. */
export type Ask = <Name extends TaskName>(name: Name, input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']>;

const LONGEST_MS = 180_000;

/** What goes through all cases waits for its like, and holds up nobody who checks a plugin. */
const lanes: Record<'plugins' | 'cases', Promise<unknown>> = { plugins: Promise.resolve(), cases: Promise.resolve() };

/**
 * Runs tasks in a worker of their own, in each lane one such run at a time: the processor stays free for those who wait for a
 * page, and a new worker has read no module yet. Errors: INTERNAL; UNAVAILABLE where a task takes minutes.
 */
export function inWorker<T>(run: (ask: Ask) => Promise<T>, lane: keyof typeof lanes = 'plugins'): Promise<T> {
  const turn = lanes[lane].then(() => withWorker(run));
  lanes[lane] = turn.catch(() => undefined);
  return turn;
}

async function withWorker<T>(run: (ask: Ask) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.unref();
  try {
    return await run((name, input) => askOf(worker, { name, input }));
  } finally {
    await worker.terminate();
  }
}

async function askOf<Name extends TaskName>(
  worker: Worker,
  asked: { name: Name; input: Tasks[Name]['input'] },
): Promise<Tasks[Name]['output']> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const answered = once(worker, 'message', { signal });
  worker.postMessage(asked);
  const [answer]: Answered[] = await answered.catch((error: unknown) => broken(error, signal.aborted));
  if (answer?.ok === true) return answer.output as Tasks[Name]['output'];
  return broken(answer?.error, false);
}

function broken(cause: unknown, late: boolean): never {
  throw late
    ? new ShifanError('UNAVAILABLE', {}, { cause })
    : new ShifanError('INTERNAL', { reference: newId() }, { cause });
}
