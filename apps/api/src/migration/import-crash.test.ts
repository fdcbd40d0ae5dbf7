import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { verifyOldTitleChain, withTenant } from '@shifan/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemIn } from '../jobs/as-system.ts';
import { listedAsCsv } from '../seeds/old-titles.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { runImports, startImportLoop } from './import-loop.ts';
import { importInWorker } from './in-worker.ts';
import { APPROVER, confirm, goodRow, goodRows, read, upload } from './test-support/lists.ts';

const PROCESS = fileURLToPath(new URL('test-support/import-process.ts', import.meta.url));
const ROWS = 3000;

let test: TestApp;
let admin: pg.Client;
let importId: string;
beforeAll(async () => {
  test = await createTestApp({ at: '2025-11-17' });
  admin = new pg.Client({ connectionString: test.databaseUrl });
  await admin.connect();
  const faulty = goodRow(ROWS, { division: '火星市' });
  ({ id: importId } = await upload(test, listedAsCsv([...goodRows(ROWS - 1), faulty])));
});
afterAll(async () => {
  await admin.end();
  await test.close();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Another server process that is killed once it has done something, and not all. */
async function killAtWork(): Promise<number> {
  const child = spawn(process.execPath, [PROCESS, test.databaseUrl, test.services.config.dataDir], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 6000 && (await read(test, importId)).progress.done === 0; tries++) await wait(5);
  child.kill('SIGKILL');
  await ended;
  return (await read(test, importId)).progress.done;
}

/** As if the killed process had been silent for longer than it may. */
const forget = () => admin.query("update app.title_import set held_until = now() - interval '1 second'");

describe('a server killed', () => {
  it('while it checks goes on where it stood, and names each problem once', async () => {
    const done = await killAtWork();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(ROWS);
    expect(await read(test, importId)).toMatchObject({ state: 'checking' });
    expect(await runImports(test.services)).toBe(0);
    await forget();
    await Promise.all([1, 2, 3].map(() => runImports(test.services)));
    const list = await read(test, importId);
    expect(list).toMatchObject({ state: 'checked', counts: { rows: ROWS, good: ROWS - 1, faulty: 1, repeated: 0 } });
    expect((await test.as(APPROVER).migration.problems({ importId, page: 1 })).total).toBe(1);
  });

  it('while it imports goes on where it stood, and imports each row once', async () => {
    await confirm(test, importId, { which: 'good' });
    const done = await killAtWork();
    expect(done).toBeLessThan(ROWS);
    const standing = async () => (await test.as(APPROVER).migration.oldTitles({ page: 1 })).total;
    expect(await standing()).toBe(done);
    expect(await read(test, importId)).toMatchObject({ state: 'importing', counts: { imported: done } });
    await forget();
    await runImports(test.services);
    expect(await read(test, importId)).toMatchObject({ state: 'imported', counts: { imported: ROWS - 1, faulty: 1 } });
    expect(await standing()).toBe(ROWS - 1);
    const chain = withTenant(test.services.pools.jobs, systemIn('440000'), (tx) => verifyOldTitleChain(tx, '440000'));
    expect(await chain).toEqual(expect.objectContaining({ ok: true, length: Math.ceil(ROWS / 500) }));
  });
});

describe('a server that stops', () => {
  it('leaves a list where it stands, and the next takes it up at once', async () => {
    const { id } = await upload(test, listedAsCsv(goodRows(3000, 10_000)));
    const stopping = new AbortController();
    const running = runImports(test.services, { signal: stopping.signal });
    for (let tries = 0; tries < 6000 && (await read(test, id)).progress.done === 0; tries++) await wait(2);
    stopping.abort();
    await running;
    expect(await read(test, id)).toMatchObject({ state: 'checking' });
    const failures: unknown[] = [];
    const loop = startImportLoop({
      run: (signal) => importInWorker({ services: test.services, databaseUrl: test.databaseUrl }, signal),
      onError: (error) => failures.push(error),
      everyMs: 10,
    });
    for (let tries = 0; tries < 6000 && (await read(test, id)).running; tries++) await wait(10);
    await loop.stop();
    expect(await read(test, id)).toMatchObject({ state: 'checked', counts: { rows: 3000, good: 3000 } });
    expect(failures).toEqual([]);
  });
});
