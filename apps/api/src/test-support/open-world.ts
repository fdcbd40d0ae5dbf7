import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@shifan/embedded-postgres';
import type { FastifyInstance } from 'fastify';
import { morningOf } from '../clock/clock.ts';
import type { Config } from '../config.ts';
import type { Ref } from '../contract/scalars.ts';
import { createApp } from '../create-app.ts';
import { openServices, prepareDatabase } from '../open-services.ts';
import { type Actor, actAs } from '../seeds/actor.ts';
import { fillApplication, submitApplication } from '../seeds/file-application.ts';
import { installPeople } from '../seeds/install-people.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import type { Services } from '../services.ts';

export type World = {
  services: Services;
  app: FastifyInstance;
  databaseUrl: string;
  /** somebody of the demo on the morning of a day */
  on(day: string, username: string): Promise<Actor>;
  /** an application of an operator, complete and submitted on a day */
  submitted(username: string, options?: { on?: string; unit?: string }): Promise<Ref>;
  /** the same, recommended by these people on their days */
  recommended(username: string, by: [username: string, day: string][]): Promise<Ref>;
  close(): Promise<void>;
};

function configFor(dataDir: string): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: null,
    dataDir,
    webDir: null,
    demo: true,
    publicUrl: null,
    trustProxy: false,
    evidenceMaxBytes: 1024 * 1024,
    requestsPerMinute: 100_000,
    logLevel: 'silent',
  };
}

async function prepare(url: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shifan-template-'));
  await prepareDatabase(url);
  const services = await openServices(configFor(dataDir), url);
  await installPeople(services);
  await services.pools.close();
  await rm(dataDir, { recursive: true });
}

/** The application on a database of its own with the demo's people and no case; the demo's clock stands at its opening. */
export async function openWorld(): Promise<World> {
  const database = await createTestDatabase({ template: 'api-people', prepare });
  const dataDir = await mkdtemp(join(tmpdir(), 'shifan-api-'));
  const services = await openServices(configFor(dataDir), database.url);
  const app = await createApp(services);
  const on = (day: string, username: string) => actAs(services, username, morningOf(day));
  const submitted: World['submitted'] = async (username, { on: day = '2025-11-17', unit } = {}) => {
    const operator = DEMO_OPERATORS.find((one) => one.username === username);
    if (!operator) throw new Error(`nobody is called ${username}`);
    const actor = await on(day, username);
    const ref = await fillApplication(actor, operator, { whole: true, ...(unit ? { unit } : {}) });
    await submitApplication(actor, ref);
    return ref;
  };
  const world: World = {
    services,
    app,
    databaseUrl: database.url,
    on,
    submitted,
    recommended: async (username, by) => {
      const ref = await submitted(username);
      for (const [officer, day] of by) await recommend(await on(day, officer), ref);
      return ref;
    },
    close: async () => {
      await app.close();
      await services.pools.close();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
  return world;
}

/** What every command on a case carries, at the version the case stands at for an officer. */
export async function versioned(actor: Actor, ref: Ref) {
  const { summary } = await actor.api.review.case(ref);
  return { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
}

export async function recommend(actor: Actor, ref: Ref) {
  return actor.api.review.recommend({ ...(await versioned(actor, ref)), opinion: '同意推荐。' });
}

/** The catalogue's code with which a call is refused, or `ok`. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    return refusalOf(error).code;
  }
}

export type ThrownRefusal = { code: string; message: string; citation?: { clause: string; document: string } };

/** A caller throws tRPC's error around ours. */
export function refusalOf(error: unknown): ThrownRefusal {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && 'message' in cause) {
    return cause as ThrownRefusal;
  }
  throw error;
}

export async function refusalFrom(call: Promise<unknown>): Promise<ThrownRefusal> {
  try {
    await call;
  } catch (error) {
    return refusalOf(error);
  }
  throw new Error('was not refused');
}
