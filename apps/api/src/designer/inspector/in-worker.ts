import { Worker } from 'node:worker_threads';
import { newId } from '@shifan/db';
import { ShifanError } from '@shifan/errors';
import type { TaskName, Tasks } from './tasks.ts';
import type { Answered } from './worker.ts';

/** Gives the worker one task and waits for its answer. */
export type Ask = <Name extends TaskName>(name: Name, input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']>;

const LONGEST_MS = 180_000;
/** Several times what the largest law takes; whoever takes more is stopped before the server is. */
const LIMITS = { maxOldGenerationSizeMb: 768 };

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
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: LIMITS });
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
  const answer = answerOf(worker);
  worker.postMessage(asked);
  const answered = await answer;
  if (answered.ok) return answered.output as Tasks[Name]['output'];
  throw new ShifanError('INTERNAL', { reference: newId() }, { cause: answered.error });
}

/** The next answer, or the end of the worker: it may run out of memory or time, and what it runs may end it. */
function answerOf(worker: Worker): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ShifanError('UNAVAILABLE')), LONGEST_MS);
    const settle = (answered: Answered): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail).off('exit', end);
      resolve(answered);
    };
    const fail = (error: unknown): void => settle({ ok: false, error: String(error) });
    const end = (code: number): void => settle({ ok: false, error: `ended with ${code}` });
    worker.on('message', settle).on('error', fail).on('exit', end);
  });
}
