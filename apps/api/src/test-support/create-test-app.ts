import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@shifan/embedded-postgres';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { createApp } from '../create-app.ts';
import { openServices, prepareDatabase } from '../open-services.ts';
import { actAs } from '../seeds/actor.ts';
import { installPeople } from '../seeds/install-people.ts';
import { seedDemo } from '../seeds/seed-demo.ts';
import type { Services } from '../services.ts';
import type { Context } from '../trpc/context.ts';
import { t } from '../trpc/init.ts';
import { router } from '../trpc/router.ts';
import { type SettableClock, settableClock } from './settable-clock.ts';

const createCaller = t.createCallerFactory(router);

/** Every procedure, called without HTTP by one demo person or by the public, at the test's own time. */
export type Caller = ReturnType<typeof createCaller>;

export type TestApp = {
  services: Services;
  /** answers `app.inject(…)`; listens nowhere */
  app: FastifyInstance;
  clock: SettableClock;
  /** the database's owner URL, for what no role of the application may do */
  databaseUrl: string;
  as(username: string): Caller;
  asPublic(): Caller;
  close(): Promise<void>;
};

export type Prepared = { name: string; prepare: (services: Services) => Promise<void> };

export type TestAppOptions = {
  /** where the clock stands: an instant (ISO) or a day (09:00); default 2025-11-17 */
  at?: string;
  /** false: without demo people, as a bare installation */
  demo?: boolean;
  /** with the demo's cases too; their evidence files are listed, their bytes are not kept */
  seeded?: boolean;
  /** what stands in the database from the start, made once a run and kept under its name; bytes of files are not kept */
  prepared?: Prepared;
  config?: Partial<Config>;
};

/** An application on a database of its own: a clone of one prepared once a run. Close it in `afterAll`. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { at = '2025-11-17', demo = true, seeded = false, prepared } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'shifan-api-'));
  const config = { ...testConfig(dataDir), demo, ...options.config };
  const database = await createTestDatabase({
    template: `api ${demo ? 'demo' : 'bare'} ${seeded ? 'seeded' : ''} ${prepared?.name ?? ''}`,
    prepare: (url) => prepareTemplate(url, { demo, seeded, prepared }),
  });
  const clock = settableClock(at);
  const opened = await openServices(config, database.url);
  const services: Services = { ...opened, clock, demo: demo ? { clock } : null };
  const app = await createApp(services);
  return {
    services,
    app,
    clock,
    databaseUrl: database.url,
    as: (username) => createCaller(async () => (await actAs(services, username, clock.now())).ctx),
    asPublic: () => createCaller(() => publicContext(services)),
    close: async () => {
      await app.close();
      await services.pools.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Wanted = { demo: boolean; seeded: boolean; prepared: Prepared | undefined };

async function prepareTemplate(url: string, want: Wanted): Promise<void> {
  await prepareDatabase(url, { demo: want.demo });
  if (!want.demo) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'shifan-api-template-'));
  const services = await openServices({ ...testConfig(dataDir), demo: true }, url);
  try {
    await (want.seeded ? seedDemo(services) : installPeople(services));
    await want.prepared?.prepare(services);
  } finally {
    await services.pools.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function testConfig(dataDir: string): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: null,
    dataDir,
    webDir: null,
    demo: true,
    setupAuthority: null,
    watchDir: null,
    publicUrl: null,
    trustProxy: false,
    evidenceMaxBytes: 20 * 1024 * 1024,
    requestsPerMinute: 100_000,
    metricsToken: null,
    stopDelayMs: 0,
    logLevel: 'silent',
  };
}

function publicContext(services: Services): Context {
  return {
    services,
    person: null,
    now: services.clock.now(),
    today: services.clock.today(),
    request: { id: 'test', ip: '127.0.0.1', headers: new Headers() },
    setCookie: () => undefined,
  };
}
