import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { FileProblem } from '@shifan/plugin-kit';
import { inWorker } from '../designer/inspector/in-worker.ts';
import type { Log } from '../open-services.ts';
import type { Services } from '../services.ts';
import { fingerprint } from './fingerprint.ts';
import { installWatched } from './install-watched.ts';
import type { WatchState } from './watch-state.ts';

export type Watching = { stop(): Promise<void> };

type Watched = { services: Services; state: WatchState; databaseUrl: string; log: Log };

const EVERY_MS = 500;

/**
 * Shows the plugin of a folder in the running demo, anew with every save: a sound one takes the place of the last, an unsound
 * one leaves it and tells why. The first look is over when this returns.
 */
export async function watchPlugin(watched: Watched): Promise<Watching> {
  const { state } = watched;
  let seen = '';
  let busy = Promise.resolve();
  let idle = true;
  const look = async (): Promise<void> => {
    const now = await fingerprint(state.folder);
    if (now === seen) return;
    seen = now;
    await reload(watched);
  };
  await look();
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    busy = look().finally(() => {
      idle = true;
    });
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await busy;
    },
  };
}

async function reload(watched: Watched): Promise<void> {
  const { state, services, log } = watched;
  const problems = await show(watched).catch((error: unknown) => [unreadable(state.folder, error)]);
  state.at = new Date(services.clock.now()).toISOString();
  state.problems = problems.map((one) => ({ ...one, file: relative(state.folder, one.file) || one.file }));
  if (problems.length === 0) return;
  log(`没有更新，仍显示上一次能用的内容：${problems.length}处问题，见设计页面或 shifan check`);
}

/** Reads the folder in a worker of its own, which has read no module of it yet, and shows it if it is sound. */
async function show(watched: Watched): Promise<FileProblem[]> {
  const { folder } = watched.state;
  const read = await inWorker((ask) => ask('read-folder', { folder }));
  if (!read.ok) return read.problems;
  const version = await installWatched(watched, read);
  watched.log(`已更新：${read.plugin.id} ${version}`);
  return [];
}

function unreadable(file: string, error: unknown): FileProblem {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return {
    file,
    path: '',
    code: 'PLUGIN_FILE_INVALID',
    found: inspect(cause).slice(0, 300),
    expected: '可以载入的办法',
    todo: '用 shifan check 查看，改正后再保存',
    severity: 'error',
  };
}
