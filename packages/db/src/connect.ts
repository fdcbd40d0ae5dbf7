import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './generated/schema.ts';
import { AUDIENCES, type Audience, roleName, rolePassword } from './roles.ts';

export type Database = Kysely<DB>;

export interface ConnectOptions {
  /** what the login roles' passwords are made of; absent: the password in the URL */
  secret?: string;
  /** connections per audience */
  max?: number;
  onError?: (error: Error) => void;
}

export interface PoolUsage {
  busy: number;
  idle: number;
  waiting: number;
}

export interface RolePools extends Record<Audience, Database> {
  /** plain pool of the sign-in library's role, whose default schema is `auth` */
  authPool: pg.Pool;
  /** how many connections each role holds now, and how many wait for one */
  usage(): Record<Audience, PoolUsage>;
  close(): Promise<void>;
}

/**
 * A connection pool for each audience, every one logged in as that audience's role.
 * @param baseUrl any connection URL of the database; its user is not used
 */
export function rolePools(baseUrl: string, options: ConnectOptions = {}): RolePools {
  const secret = options.secret ?? decodeURIComponent(new URL(baseUrl).password);
  const pools = mapAudiences((audience) => createPool(urlFor(baseUrl, { audience, secret }), options));
  const databases = mapAudiences((audience) => createDatabase(pools[audience]));
  return {
    ...databases,
    authPool: pools.auth,
    usage: () => mapAudiences((audience) => usageOf(pools[audience])),
    close: async () => {
      // Kysely ends only the pools it has used itself; the sign-in library uses its pool without Kysely.
      await Promise.all(AUDIENCES.map((audience) => databases[audience].destroy()));
      await Promise.all(AUDIENCES.map((audience) => (pools[audience].ended ? undefined : pools[audience].end())));
    },
  };
}

function usageOf({ totalCount, idleCount, waitingCount }: pg.Pool): PoolUsage {
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/** The URL by which an audience's role logs in. */
export function urlFor(baseUrl: string, login: { audience: Audience; secret: string }): string {
  const url = new URL(baseUrl);
  url.username = roleName(login.audience);
  url.password = rolePassword(login.secret, login.audience);
  return url.href;
}

/** A pool whose lost connections are reported, not thrown: unheard, a server's stop would end the process. */
export function createPool(url: string, options: ConnectOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser: typeParser },
  });
  pool.on('error', options.onError ?? (() => undefined));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function createDatabase(pool: pg.Pool): Database {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }).withSchema('app');
}

const DATE = 1082;
const DATES = 1182;
const TIMESTAMPTZ = 1184;

/** Days stay text: a JS Date would shift them by the time zone. Moments become ISO text in UTC. */
function typeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === DATE) return (value) => value;
  if (oid === DATES) return (value) => value.slice(1, -1).split(',').filter(Boolean);
  if (oid === TIMESTAMPTZ) return (value) => new Date(value).toISOString();
  const standard: (value: string) => unknown = pg.types.getTypeParser(oid, format === 'binary' ? undefined : format);
  return standard;
}

function mapAudiences<T>(make: (audience: Audience) => T): Record<Audience, T> {
  return {
    operator: make('operator'),
    officer: make('officer'),
    ministry: make('ministry'),
    public: make('public'),
    jobs: make('jobs'),
    auth: make('auth'),
  };
}
