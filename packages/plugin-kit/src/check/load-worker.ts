import { parentPort, workerData } from 'node:worker_threads';
import { importModule } from './import-module.ts';
import type { Wanted } from './import-module.ts';

/** What came of it; `code`: it cannot be handed over as data, for there is code in it; `never`: it waits for what does not come. */
export type Loaded =
  | { came: 'exported'; exported: unknown }
  | { came: 'refused'; input: unknown }
  | { came: 'code' }
  | { came: 'never' }
  | { came: 'failed'; name: string; message: string; stack: string; code: unknown };

/** What definePlugin refused is handed over to be looked at; any other exception as its words. */
function failed(error: unknown): Loaded {
  if (!(error instanceof Error)) {
    const thrown = typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error));
    return { came: 'failed', name: 'thrown', message: thrown, stack: '', code: undefined };
  }
  if ('input' in error && 'problems' in error) return { came: 'refused', input: error.input };
  const { name, message, stack = '' } = error;
  return { came: 'failed', name, message, stack, code: 'code' in error ? String(error.code) : undefined };
}

async function answer(wanted: Wanted): Promise<void> {
  const loaded = await importModule(wanted).then(
    (exported): Loaded => ({ came: 'exported', exported }),
    (error: unknown) => failed(error),
  );
  try {
    parentPort?.postMessage(loaded);
  } catch {
    parentPort?.postMessage({ came: 'code' } satisfies Loaded);
  }
}

process.once('beforeExit', () => parentPort?.postMessage({ came: 'never' } satisfies Loaded));
if (isWanted(workerData)) void answer(workerData);

function isWanted(data: unknown): data is Wanted {
  return typeof data === 'object' && data !== null && 'file' in data && typeof data.file === 'string';
}
