import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Server } from './server-process.ts';

export type Figures = {
  type: 'csv' | 'xlsx';
  rows: number;
  megabytes: number;
  checkedPerSecond: number;
  importedPerSecond: number;
  againPerSecond: number;
  rssIdle: number;
  rssPeak: number;
  rssReport: number;
  undoSeconds: number;
  /** of a small request of somebody else meanwhile, ms */
  otherP95: number;
  otherMost: number;
};
export type Measured = Figures & { floorPerSecond: number };

type Ask = (path: string, input?: object, type?: 'query' | 'mutation') => Promise<unknown>;

/** Hands a list in over HTTP, has it checked and imported, handed in again, and its report fetched; what that took. */
export async function measureImport(
  server: Server,
  of: { list: string; type: 'csv' | 'xlsx'; rows: number },
): Promise<Figures> {
  const { list, type, rows } = of;
  const cookie = await signIn(server.url);
  const ask = asker(server.url, cookie);
  const rssIdle = await server.rss();
  const watch = watchServer(server);
  const check = await timed(async () => until(ask, await upload(server.url, cookie, list)));
  const importId = check.result;
  const imported = await timed(async () => {
    await ask('migration.confirm', { commandId: randomUUID(), importId, which: 'all' }, 'mutation');
    await until(ask, importId);
  });
  const seen = await watch.stop();
  const again = await timed(async () => until(ask, await upload(server.url, cookie, list)));
  const watchReport = watchServer(server);
  await fetchReport(server.url, cookie, importId);
  const report = await watchReport.stop();
  const undone = await timed(() => ask('migration.undo', { commandId: randomUUID(), importId }, 'mutation'));
  return {
    type,
    rows,
    megabytes: (await stat(list)).size / 1024 / 1024,
    checkedPerSecond: rows / check.seconds,
    importedPerSecond: rows / imported.seconds,
    againPerSecond: rows / again.seconds,
    rssIdle,
    rssPeak: seen.rss,
    rssReport: report.rss,
    undoSeconds: undone.seconds,
    otherP95: seen.p95,
    otherMost: seen.most,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const from = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - from) / 1000 };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/trpc/demo.signInAs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ personId: 'province_440000' }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
}

function asker(url: string, cookie: string): Ask {
  return async (path, input = {}, type = 'query') => {
    const json = JSON.stringify(input);
    const answer =
      type === 'query'
        ? await fetch(`${url}/trpc/${path}?input=${encodeURIComponent(json)}`, { headers: { cookie } })
        : await fetch(`${url}/trpc/${path}`, {
            method: 'POST',
            headers: { cookie, 'content-type': 'application/json', origin: url },
            body: json,
          });
    const body: { result?: { data: unknown } } = JSON.parse(await answer.text());
    if (!body.result) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return body.result.data;
  };
}

async function upload(url: string, cookie: string, list: string): Promise<string> {
  const form = new FormData();
  form.set('file', await openAsBlob(list), basename(list));
  const answer = await fetch(`${url}/imports/titles`, { method: 'POST', headers: { cookie, origin: url }, body: form });
  const body: { id?: string } = JSON.parse(await answer.text());
  if (body.id === undefined) throw new Error(JSON.stringify(body));
  return body.id;
}

/** Waits until the server has done what it does with a list. */
async function until(ask: Ask, importId: string): Promise<string> {
  for (;;) {
    const { import: list } = (await ask('migration.import', { importId })) as {
      import: { running: boolean; state: string; failure: string | null };
    };
    if (list.failure !== null) throw new Error(list.failure);
    if (!list.running) return importId;
    await wait(100);
  }
}

async function fetchReport(url: string, cookie: string, importId: string): Promise<void> {
  const answer = await fetch(`${url}/imports/titles/${importId}/report.xlsx`, { headers: { cookie } });
  if (!answer.body) throw new Error('no report');
  for await (const _chunk of answer.body);
}

/** Looks at a server's memory, and how long somebody else waits for a small answer, until stopped. */
function watchServer(server: Server) {
  const waits: number[] = [];
  let rss = 0;
  let going = true;
  const running = (async () => {
    while (going) {
      const from = performance.now();
      await fetch(`${server.url}/healthz`);
      waits.push(performance.now() - from);
      rss = Math.max(rss, await server.rss());
      await wait(50);
    }
  })();
  return {
    async stop() {
      going = false;
      await running;
      const sorted = waits.toSorted((a, b) => a - b);
      return { rss, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0, most: sorted.at(-1) ?? 0 };
    },
  };
}
