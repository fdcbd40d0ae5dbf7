import { fail } from '@shifan/errors';
import { CompiledQuery, type Transaction } from 'kysely';
import type { Database } from './connect.ts';
import type { DB } from './generated/schema.ts';
import { isRetryable, toShifanError } from './pg-error.ts';

export type Tx = Transaction<DB>;

export const LEVELS = [
  'operator',
  'municipality',
  'provincial-body',
  'province',
  'ministry',
  'audit',
  'administration',
  'system',
] as const;
/** At which level somebody asks. `audit` reads what its authority's highest level reads, and writes nothing; `administration` keeps people, units and operators and reads no case. */
export type Level = (typeof LEVELS)[number];

/** Who asks. The policies of the database read nothing else. */
export interface Context {
  /** the person's authority: a division code like '440000', or 'ministry' */
  tenant: string;
  level: Level;
  person: string;
  unit?: string | undefined;
  operator?: string | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const SHAPES: Record<'tenant' | 'level' | 'person' | 'unit' | 'operator' | 'tracking', RegExp> = {
  tenant: /^(?:[0-9]{6}|ministry)$/u,
  level: new RegExp(`^(?:${LEVELS.join('|')})$`, 'u'),
  person: UUID,
  unit: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/u,
  operator: UUID,
  tracking: /^[0-9a-f]{64}$/u,
};
type Setting = keyof typeof SHAPES;
const SETTINGS: readonly Setting[] = ['tenant', 'level', 'person', 'unit', 'operator', 'tracking'];

export interface WithOptions {
  /** refuse every write, whatever the role could do; and all statements see the database as the first of them did */
  readOnly?: boolean;
}

/**
 * Runs work in one transaction in which the database shows and accepts what `context` may see and do, and nothing
 * else. A deadlock or serialization failure is tried again twice, so `work` must do nothing outside the database.
 * Errors: ShifanError alone; DATABASE_CONTEXT_INVALID where a value of the context has not its shape.
 */
export async function withTenant<T>(
  db: Database,
  context: Context & WithOptions,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { readOnly, ...values } = context;
  return inTransaction(db, settingStatements(values, readOnly ?? false), work);
}

/** A transaction of the public: no person, no tenant; with the digest of a tracking code, its one objection. */
export async function withPublic<T>(
  db: Database,
  context: { trackingHash?: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return inTransaction(db, settingStatements({ tracking: context.trackingHash }, false), work);
}

/** A transaction across tenants, for the roles that have policies for it (jobs: due rows, outbox; auth: sign-in). */
export async function withoutTenant<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, settingStatements({}, false), work);
}

/** Changes who asks within a running transaction: jobs enter the tenant of the due row they have claimed. */
export async function enterTenant(tx: Tx, context: Context): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(settingStatements({ ...context }, false)));
}

// What is read by several statements stands beside each other on one page, so it is of one moment.
const READ_ONLY = 'set transaction isolation level repeatable read, read only';

/**
 * `SET LOCAL` takes no parameters, so every value is held against its shape first and none of the shapes admits a
 * quote. Not set_config: a distributed database hands only SET LOCAL on to its workers.
 */
function settingStatements(values: Partial<Record<Setting, string | undefined>>, readOnly: boolean): string {
  const settings = SETTINGS.map((name) => {
    const value = values[name] ?? '';
    if (value !== '' && !SHAPES[name].test(value)) fail('DATABASE_CONTEXT_INVALID', { name });
    return `set local app.${name} = '${value}'`;
  });
  return [...(readOnly ? [READ_ONLY] : []), ...settings].join('; ');
}

const ATTEMPTS = 3;

async function inTransaction<T>(db: Database, settings: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(async (tx) => {
        await tx.executeQuery(CompiledQuery.raw(settings));
        return work(tx);
      });
    } catch (error) {
      if (attempt < ATTEMPTS && isRetryable(error)) continue;
      throw toShifanError(error);
    }
  }
}
