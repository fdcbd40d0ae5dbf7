import { createTestDatabase } from '@shifan/embedded-postgres';
import { createDatabase, createPool } from '../src/connect.ts';
import type { Audience, Context, Database, RolePools, Tx } from '../src/index.ts';
import { SYSTEM_PERSON, installReference, migrate, newId, rolePools, withTenant } from '../src/index.ts';
import { addOperator, setQuota } from '../src/index.ts';
import { reference } from './reference.ts';

/** Somebody who asks: the login role that serves them, and what the database is told of them. */
export interface Asker {
  audience: Extract<Audience, 'operator' | 'officer' | 'ministry' | 'jobs'>;
  context: Context;
}

export interface World {
  url: string;
  pools: RolePools;
  /** superuser, past every policy: for looking and for tampering */
  admin: Database;
  askers: Record<AskerName, Asker>;
  as<T>(asker: Asker | AskerName, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type AskerName =
  | 'operatorA'
  | 'operatorB'
  | 'operatorHunan'
  | 'city'
  | 'otherCity'
  | 'province'
  | 'auditor'
  | 'hunanCity'
  | 'hunan'
  | 'ministry'
  | 'ministryAuditor'
  | 'jobs'
  | 'jobsHunan';

export const NOTICE = 'example-2025';

/** A database of its own with two provinces, three operators and people of every level; each recommender has two places. */
export async function openWorld(): Promise<World> {
  const database = await createTestDatabase({
    template: 'db-world',
    prepare: async (url) => {
      await migrate(url);
      await installReference(url, reference);
    },
  });
  const pools = rolePools(database.url, { max: 60 });
  const admin = createDatabase(createPool(database.url, { max: 5 }));
  const askers = await populate(pools);
  return {
    url: database.url,
    pools,
    admin,
    askers,
    as: (asker, work) => {
      const { audience, context } = typeof asker === 'string' ? askers[asker] : asker;
      return withTenant(pools[audience], context, work);
    },
    close: async () => {
      await pools.close();
      await admin.destroy();
      await database.drop();
    },
  };
}

function jobsOf(tenant: string): Asker {
  return { audience: 'jobs', context: { tenant, level: 'system', person: SYSTEM_PERSON } };
}

async function populate(pools: RolePools): Promise<World['askers']> {
  const jobs = jobsOf('440000');
  const jobsHunan = jobsOf('430000');
  const register = (asker: Asker, input: { name: string; uscc: string; divisionCode: string }) =>
    withTenant(pools.jobs, asker.context, (tx) =>
      addOperator(tx, { tenantId: asker.context.tenant, nameInitials: 'cs', ...input }),
    );
  const a = await register(jobs, { name: '广州测试甲公司', uscc: '91440101MA5ABCDE1X', divisionCode: '440100' });
  const b = await register(jobs, { name: '佛山测试乙公司', uscc: '91440601MA5ABCDE2X', divisionCode: '440600' });
  const h = await register(jobsHunan, { name: '长沙测试丙公司', uscc: '91430101MA5ABCDE3X', divisionCode: '430100' });
  for (const asker of [jobs, jobsHunan]) {
    const { tenant } = asker.context;
    const units = reference.units.filter((unit) => unit.authority === tenant);
    await withTenant(pools.jobs, asker.context, async (tx) => {
      for (const unit of units) await setQuota(tx, { tenantId: tenant, noticeId: NOTICE, unitId: unit.id }, 2);
    });
  }
  const officer = (tenant: string, level: Context['level'], unit: string): Asker => ({
    audience: tenant === 'ministry' ? 'ministry' : 'officer',
    context: { tenant, level, unit, person: newId() },
  });
  const operator = (tenant: string, id: string): Asker => ({
    audience: 'operator',
    context: { tenant, level: 'operator', operator: id, person: newId() },
  });
  return {
    operatorA: operator('440000', a),
    operatorB: operator('440000', b),
    operatorHunan: operator('430000', h),
    city: officer('440000', 'municipality', '440100'),
    otherCity: officer('440000', 'municipality', '440600'),
    province: officer('440000', 'province', '440000'),
    auditor: officer('440000', 'audit', '440000'),
    hunanCity: officer('430000', 'municipality', '430100'),
    hunan: officer('430000', 'province', '430000'),
    ministry: officer('ministry', 'ministry', 'ministry'),
    ministryAuditor: officer('ministry', 'audit', 'ministry'),
    jobs,
    jobsHunan,
  };
}
