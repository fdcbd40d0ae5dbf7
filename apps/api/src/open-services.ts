import { installReference, migrate, type RolePools, rolePools, startDemoClock, withoutTenant } from '@shifan/db';
import { getMigrations } from 'better-auth/db/migration';
import { createDemoClock, morningOf, systemClock } from './clock/clock.ts';
import type { Config } from './config.ts';
import { catchUpAnswers } from './deciding/catch-up.ts';
import { createEvidenceStore } from './evidence/store.ts';
import { refreshLaw } from './law/refresh-law.ts';
import { catchUpRegistry } from './registry/catch-up.ts';
import { createMetrics } from './operations/metrics.ts';
import { createVitals } from './operations/vitals.ts';
import { installQuotas } from './seeds/quotas.ts';
import { referenceOf } from './seeds/reference.ts';
import type { Services } from './services.ts';
import { openSetup } from './setup/setup-key.ts';
import { type Auth, createAuth } from './sessions/auth.ts';
import { sessionSecret } from './sessions/secret.ts';
import { createCallWindows } from './trpc/call-windows.ts';
import { createWatchState } from './watch/watch-state.ts';

/** The day on which the demo opens: the round of 460号 is on, and Guangdong's cities have a week left. */
export const DEMO_OPENS_ON = '2025-11-17';

export type Log = (line: string) => void;

/** Brings a database up to date: schema, reference data, places, the sign-in library's own tables. Idempotent. */
export async function prepareDatabase(
  adminUrl: string,
  { demo, log = () => undefined }: { demo: boolean; log?: Log },
): Promise<void> {
  const applied = await migrate(adminUrl);
  if (applied.length > 0) log(`数据库结构：已执行${applied.length}项升级`);
  await installReference(adminUrl, referenceOf({ demo }));
  const pools = rolePools(adminUrl, { max: 2 });
  try {
    await installQuotas(pools);
    const auth = createAuth({ pool: pools.authPool, secret: 'migrations sign nothing, only tables', https: false });
    await (await getMigrations(auth.options)).runMigrations();
    const caughtUp = await catchUpRegistry(adminUrl, { pools, demo });
    const kept = await catchUpAnswers(adminUrl, { pools, demo });
    if (kept > 0) log(`决策材料：已补记${kept}份填报`);
    if (caughtUp > 0) log(`公开名录：已补记${caughtUp}条`);
  } finally {
    await pools.close();
  }
}

/** What the application is made of, on a prepared database. */
export async function openServices(config: Config, databaseUrl: string): Promise<Services> {
  const secret = await sessionSecret(config.dataDir);
  const pools = rolePools(databaseUrl);
  const evidence = createEvidenceStore(config.dataDir);
  await evidence.prepare();
  await refreshLaw(pools, config.demo);
  const demoClock = config.demo ? await openDemoClock(pools) : null;
  return {
    config,
    pools,
    auth: authOf(pools, config, secret),
    clock: demoClock ?? systemClock,
    demo: demoClock ? { clock: demoClock } : null,
    evidence,
    metrics: createMetrics(pools),
    vitals: createVitals(),
    callWindows: createCallWindows(),
    watch: config.watchDir === null ? null : createWatchState(config.watchDir),
    setup: await openSetup(pools, config),
    secret,
  };
}

function authOf(pools: RolePools, config: Config, secret: string): Auth {
  // Sessions of a demo end with it: what was signed for the one is nothing to the other.
  const signing = config.demo ? `${secret} demo` : secret;
  return createAuth({ pool: pools.authPool, secret: signing, https: config.publicUrl?.startsWith('https:') ?? false });
}

async function openDemoClock(pools: RolePools) {
  const opening = new Date(morningOf(DEMO_OPENS_ON)).toISOString();
  const standing = await withoutTenant(pools.jobs, (tx) => startDemoClock(tx, opening));
  return createDemoClock(Date.parse(standing));
}
