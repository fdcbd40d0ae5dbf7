import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProcedurePath } from '../contract/contract.ts';
import { PANEL_IDS } from '../contract/overview.ts';
import type { Ref } from '../contract/scalars.ts';
import { purposeOf } from '../readings/purposes.ts';
import { DEMO_OPERATORS } from '../seeds/operators.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { call } from '../test-support/call.ts';
import { contractOf, PATHS } from '../test-support/contract-of.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { type Samples, sampleInputs } from '../test-support/sample-input.ts';
import { type Rule, RIGHTS } from '../trpc/rights.ts';
import { router } from '../trpc/router.ts';

/** Cases of which the ministry may know nothing but that there are such. */
const PLANTED = [
  { operator: 'gz_platform', stage: 'submitted' },
  { operator: 'dg_mould', stage: 'recommended-by-city' },
  { operator: 'gz_cloud', stage: 'recommended-by-city', jurisdiction: 'guangdong-draft' },
] as const;
const SEEN = { operator: 'zj_digital', stage: 'recommended-by-province' } as const;

const SESSIONS = { ministry: 'ministry-approver', auditor_ministry: 'auditor' } as const;
type Session = keyof typeof SESSIONS;
const USERNAMES: Session[] = ['ministry', 'auditor_ministry'];

let test: TestApp;
let superuser: pg.Client;
let planted: Ref[];
let seen: Ref;
const words: string[] = [];
const cookies = new Map<string, string>();

beforeAll(async () => {
  test = await createTestApp();
  superuser = new pg.Client({ connectionString: test.databaseUrl });
  await superuser.connect();
  planted = [];
  for (const one of PLANTED) {
    const ref = await bringTo(test, one);
    planted.push(ref);
    words.push(ref.caseId, ...(await wordsOf(ref, one.operator)));
  }
  seen = await bringTo(test, SEEN);
  for (const username of [...USERNAMES, 'province_440000']) cookies.set(username, await cookieOf(test, username));
});
afterAll(async () => {
  await superuser.end();
  await test.close();
});

async function wordsOf(ref: Ref, username: string): Promise<string[]> {
  const { summary } = await test.as('province_440000').review.case(ref);
  const operator = DEMO_OPERATORS.find((one) => one.username === username);
  return [summary.number, summary.operatorName, operator?.product ?? summary.name];
}

/** A process explored and a measure's own cases read no table, and take long. */
const LAW_ALONE: ProcedurePath[] = ['designer.process', 'designer.cases'];

/** What a session may call and what is not about the session itself. */
function pathsFor(session: Session): ProcedurePath[] {
  return PATHS.filter((path) => {
    if (/^(?:session|demo|setup)\./u.test(path) || LAW_ALONE.includes(path)) return false;
    const rule: Rule = RIGHTS[path];
    return typeof rule === 'string' || rule.includes(SESSIONS[session]);
  });
}

// the fictional measure, whose cases and lives are few
const DESIGNER: Samples = { jurisdiction: 'exampleland' };
/** With all that may be left out, and once more with what lies furthest from the ministry. */
const CHOSEN: Samples[] = [
  {
    jurisdiction: 'national-2025',
    tenantId: '440000',
    authority: '440000',
    filter: {},
    reason: '核对数据',
    q: '公共服务平台',
  },
  {
    jurisdiction: 'guangdong-draft',
    tenantId: '440000',
    authority: '440000',
    filter: { jurisdiction: 'guangdong-draft', authority: '440000' },
    reason: '核对数据',
  },
];

function inputsOf(path: ProcedurePath): unknown[] {
  if (path.startsWith('designer.')) return sampleInputs(path, DESIGNER).slice(0, 1);
  const least: unknown = sampleInputs(path)[0];
  const isOfCase = typeof least === 'object' && least !== null && ('caseId' in least || 'cases' in least);
  if (!isOfCase)
    return CHOSEN.flatMap((samples, index) => sampleInputs(path, samples).slice(0, index === 0 ? undefined : 1));
  return planted.flatMap((ref) => sampleInputs(path, { ...ref, cases: [{ ...ref, expectedVersion: 1 }] }).slice(0, 1));
}

async function readingsOf(path: string): Promise<number> {
  const { rows } = await superuser.query('select from app.cross_tenant_reading where procedure = $1', [path]);
  return rows.length;
}

describe.each(USERNAMES)('a session of %s', (username) => {
  it.each(pathsFor(username))(
    'learns nothing of what is not its to see by %s, and every answer is noted',
    async (path) => {
      const noted = RIGHTS[path] !== 'anyone' && purposeOf(path) !== null;
      for (const input of inputsOf(path)) {
        const before = await readingsOf(path);
        const given = typeof input === 'object' && input !== null ? { input } : {};
        const { body, status, code } = await call(test, { path, ...given, cookie: cookies.get(username) });
        const told = words.filter((word) => body.includes(word) && !JSON.stringify(input ?? '').includes(word));
        expect({ path, input, told }).toEqual({ path, input, told: [] });
        expect(code).not.toBe('INTERNAL');
        const rows = (await readingsOf(path)) - before;
        expect({ path, status, rows: status === 200 ? rows : 0 }).toEqual({
          path,
          status,
          rows: status === 200 && noted ? 1 : 0,
        });
      }
    },
  );
});

/** Procedures whose input names a case. */
const OF_CASES = pathsFor('ministry').filter((path) => {
  const least: unknown = sampleInputs(path)[0];
  return typeof least === 'object' && least !== null && ('caseId' in least || 'cases' in least);
});

it.each(OF_CASES)(
  'of a case that is not its to see the ministry is told by %s what it is told of none',
  async (path) => {
    const told = async (ref: Ref, expectedVersion: number): Promise<string> => {
      const [input] = sampleInputs(path, { ...ref, expectedVersion, cases: [{ ...ref, expectedVersion }] });
      const given = typeof input === 'object' && input !== null ? { input } : {};
      const { status, body } = await call(test, { path, ...given, cookie: cookies.get('ministry') });
      return `${status} ${body.replaceAll(ref.caseId, '')}`;
    };
    for (const ref of planted) {
      const none = await told({ ...ref, caseId: randomUUID() }, 1);
      for (const version of [1, 2, 99]) expect(await told(ref, version)).toBe(none);
    }
  },
);

it('every procedure takes what its contract says, by which it is noted', () => {
  const procedures = new Map(Object.entries<unknown>(router._def.procedures));
  for (const path of PATHS)
    expect(definitionOf(procedures.get(path))).toMatchObject({ inputs: [contractOf(path).input] });
});

function definitionOf(procedure: unknown): unknown {
  return typeof procedure === 'function' ? Reflect.get(procedure, '_def') : undefined;
}

it('a province reads the same cases, so that not to be told says something', async () => {
  const { body } = await call(test, {
    path: 'review.workList',
    input: { page: 1 },
    cookie: cookies.get('province_440000'),
  });
  expect(words.filter((word) => body.includes(word)).length).toBeGreaterThan(PLANTED.length);
});

describe('what the ministry may see', () => {
  it('is answered, and noted with the authority, the case, the purpose and its article', async () => {
    const { status } = await call(test, { path: 'review.case', input: seen, cookie: cookies.get('ministry') });
    expect(status).toBe(200);
    expect(await lastReading()).toMatchObject({
      tenant_id: '330000',
      procedure: 'review.case',
      case_id: seen.caseId,
      reason: '审核推荐的创建对象',
      jurisdiction: 'national-2025',
      article: 'art-07',
    });
  });

  it('is noted by plain routes too', async () => {
    const headers = { cookie: cookies.get('ministry') ?? '' };
    const url = `/application-form/${seen.tenantId}/${seen.caseId}`;
    expect((await test.app.inject({ url, headers })).statusCode).toBe(200);
    expect(await lastReading()).toMatchObject({ procedure: 'GET/application-form', case_id: seen.caseId });
  });

  it.each(PANEL_IDS)('is exported of %s without a word of what may not be seen, and noted', async (panel) => {
    const headers = { cookie: cookies.get('ministry') ?? '' };
    const query = new URLSearchParams({ panel, authority: '440000', reason: '核对数据' }).toString();
    for (const file of ['export.csv', 'export.json']) {
      const { statusCode, body } = await test.app.inject({ url: `/overview/${file}?${query}`, headers });
      expect([statusCode, words.filter((word) => body.includes(word))]).toEqual([200, []]);
      const noted = { procedure: 'GET/overview/export', tenant_id: '440000', reason: '核对数据' };
      expect(await lastReading()).toMatchObject(noted);
    }
  });

  it('is not answered where it cannot be noted', async () => {
    await superuser.query('alter table app.cross_tenant_reading rename to out_of_reach');
    try {
      const { status, body } = await call(test, { path: 'review.case', input: seen, cookie: cookies.get('ministry') });
      expect(status).toBe(500);
      expect(body).not.toContain(seen.caseId);
      const headers = { cookie: cookies.get('ministry') ?? '' };
      const form = await test.app.inject({ url: `/application-form/${seen.tenantId}/${seen.caseId}`, headers });
      expect(form.statusCode).toBe(500);
    } finally {
      await superuser.query('alter table app.out_of_reach rename to cross_tenant_reading');
    }
  });
});

async function lastReading(): Promise<unknown> {
  const { rows } = await superuser.query(
    'select * from app.cross_tenant_reading order by read_at desc, id desc limit 1',
  );
  return rows[0];
}
