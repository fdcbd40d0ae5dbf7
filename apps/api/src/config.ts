import { fail } from '@shifan/errors';
import { z } from 'zod';

const Switch = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Everything that can be set from outside, by environment variable; the README's table is this schema. */
export const Environment = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8080)
    .describe('port of the web server; 0 takes any free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on; 0.0.0.0 for every network'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/u })
    .optional()
    .describe('owner URL of a PostgreSQL ≥ 17; absent: an embedded one in the data folder'),
  DATA_DIR: z.string().min(1).default('.data').describe('folder of the embedded database, evidence files and secrets'),
  WEB_DIR: z.string().min(1).default('apps/web/dist').describe('folder of the built web'),
  SHIFAN_DEMO: Switch.default(false).describe('on: demo people, demo data and a clock that can be moved forward'),
  SETUP_AUTHORITY: z
    .string()
    .regex(/^(?:\d{6}|ministry)$/u)
    .optional()
    .describe(
      'not in a demo: an authority (430000, ministry …) for which one more administrator can be set up, by an address printed at start',
    ),
  WATCH_PLUGIN: z
    .string()
    .optional()
    .describe('only in a demo on its embedded database: folder of a plugin that is shown anew with every save'),
  PUBLIC_URL: z.url().optional().describe('address by which browsers reach the service behind a proxy, e.g. https://…'),
  TRUST_PROXY: Switch.default(false).describe('on: take the client address from X-Forwarded-For'),
  EVIDENCE_MAX_MB: z.coerce.number().int().min(1).max(500).default(20).describe('largest evidence file, MB'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(1200).describe('requests per address and minute'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('who sends it as a bearer token reads /metrics; absent: only from this machine, not through a proxy'),
  STOP_DELAY_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(0)
    .describe('seconds between being told to stop and taking no more requests, for a load balancer to notice'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('how much is logged'),
});

/** What the application needs to know; made from the environment or by a test. */
export type Config = {
  host: string;
  port: number;
  databaseUrl: string | null;
  dataDir: string;
  webDir: string | null;
  demo: boolean;
  /** an authority that gets one more administrator by an address printed at start; null: only a first one of all */
  setupAuthority: string | null;
  /** folder of a plugin its author works on; null outside that */
  watchDir: string | null;
  publicUrl: string | null;
  trustProxy: boolean;
  evidenceMaxBytes: number;
  requestsPerMinute: number;
  metricsToken: string | null;
  stopDelayMs: number;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** Reads the environment; what is wrong is named with what is accepted. Empty variables count as absent. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) return refuseSetting(parsed.error.issues[0], given);
  const value = parsed.data;
  // What an author saves is not law: it never reaches a database that people work with.
  if (value.WATCH_PLUGIN !== undefined && (!value.SHIFAN_DEMO || value.DATABASE_URL !== undefined)) {
    return refuseSetting({ path: ['WATCH_PLUGIN'] }, given);
  }
  return {
    host: value.HOST,
    port: value.PORT,
    databaseUrl: value.DATABASE_URL ?? null,
    dataDir: value.DATA_DIR,
    webDir: value.WEB_DIR,
    demo: value.SHIFAN_DEMO,
    setupAuthority: value.SETUP_AUTHORITY ?? null,
    watchDir: value.WATCH_PLUGIN ?? null,
    publicUrl: value.PUBLIC_URL ?? null,
    trustProxy: value.TRUST_PROXY,
    evidenceMaxBytes: value.EVIDENCE_MAX_MB * 1024 * 1024,
    requestsPerMinute: value.REQUESTS_PER_MINUTE,
    metricsToken: value.METRICS_TOKEN ?? null,
    stopDelayMs: value.STOP_DELAY_SECONDS * 1000,
    logLevel: value.LOG_LEVEL,
  };
}

/** Never repeated, not even to whoever set them. */
const SECRETS = new Set(['DATABASE_URL', 'METRICS_TOKEN']);

function refuseSetting(
  issue: Pick<z.core.$ZodIssue, 'path'> | undefined,
  given: Record<string, string | undefined>,
): never {
  const name = String(issue?.path[0] ?? '');
  fail('CONFIGURATION_INVALID', {
    name,
    value: SECRETS.has(name) ? '…' : (given[name] ?? ''),
    expected: Environment.shape[name as keyof typeof Environment.shape]?.description ?? '',
  });
}
