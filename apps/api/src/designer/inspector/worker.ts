import { parentPort } from 'node:worker_threads';
import { inspect } from 'node:util';
import { type TaskName, type Tasks, work } from './tasks.ts';

/** One task asked of the worker, and its answer. */
export type Asked<Name extends TaskName = TaskName> = { name: Name; input: Tasks[Name]['input'] };
export type Answered = { ok: true; output: unknown } | { ok: false; error: string };

async function answer<Name extends TaskName>({ name, input }: Asked<Name>): Promise<Answered> {
  try {
    return { ok: true, output: await work[name](input) };
  } catch (error) {
    return { ok: false, error: inspect(error) };
  }
}

parentPort?.on('message', (asked: Asked) => void answer(asked).then((answered) => parentPort?.postMessage(answered)));
