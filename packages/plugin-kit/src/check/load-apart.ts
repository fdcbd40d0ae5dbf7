import { Worker } from 'node:worker_threads';
import { PluginError } from '@shifan/rules';
import { importModule } from './import-module.ts';
import type { Wanted } from './import-module.ts';
import type { Loaded } from './load-worker.ts';

/** A module that does not load, as its worker told it. */
export class ModuleError extends Error {
  readonly code: unknown;

  constructor({ name, message, stack, code }: Omit<Extract<Loaded, { came: 'failed' }>, 'came'>) {
    super(message);
    this.name = name;
    this.stack = stack;
    this.code = code;
  }
}

/** A module that does not come to an end, or puts an end to what loads it. */
export class NeverLoaded extends Error {}

/** Ten times what the largest law takes on a busy machine. */
export const LONGEST_MS = 15_000;

/** Several times what the largest law takes. */
const LIMITS = { maxOldGenerationSizeMb: 1024 };

/**
 * What a module exports, loaded in a worker of its own: always as it is saved now, and whatever it does while it loads (a loop
 * without end, `process.exit`, all the memory), whoever asked goes on. What it prints goes to stderr.
 *
 * Errors: PluginError of a refused plugin, NeverLoaded, ModuleError with the words and the stack of any other.
 */
export async function loadApart(wanted: Wanted, longestMs = LONGEST_MS): Promise<unknown> {
  const loaded = await answerOf(wanted, longestMs);
  // functions cannot be handed over; that the module loads is proved by now
  if (loaded.came === 'code') return importModule(wanted);
  if (loaded.came === 'never') throw new NeverLoaded('载入时等待（await）的事没有结果');
  if (loaded.came === 'exported') return loaded.exported;
  if (loaded.came === 'refused') throw new PluginError(loaded.input, []);
  throw new ModuleError(loaded);
}

function answerOf(wanted: Wanted, longestMs: number): Promise<Loaded> {
  const worker = new Worker(new URL('./load-worker.ts', import.meta.url), {
    workerData: wanted,
    resourceLimits: LIMITS,
    stdout: true,
  });
  worker.stdout.pipe(process.stderr, { end: false });
  return new Promise<Loaded>((resolve, reject) => {
    const late = setTimeout(() => reject(new NeverLoaded(`载入了${longestMs / 1000}秒还没有结束`)), longestMs);
    worker.once('message', (loaded: Loaded) => resolve(loaded));
    worker.once('error', (error) => reject(deadly(error)));
    worker.once('exit', (code) => reject(new NeverLoaded(`载入时结束了程序（process.exit，${code}）`)));
    worker.once('exit', () => clearTimeout(late));
  }).finally(() => worker.terminate());
}

function deadly(error: unknown): Error {
  if (!(error instanceof Error))
    return new ModuleError({ name: '', message: String(error), stack: '', code: undefined });
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return new NeverLoaded('载入时用完了内存');
  return error;
}
