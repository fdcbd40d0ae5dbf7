import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ProcedurePath } from '../contract/contract.ts';
import type { Ref } from '../contract/scalars.ts';
import { Me, type Role } from '../contract/session.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { call, withoutNumber } from '../test-support/call.ts';
import { contractOf, PATHS } from '../test-support/contract-of.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { RIGHTS, type Rule } from '../trpc/rights.ts';

/** People to whom the case of 广州穗云, submitted to 广州市, is none of their business. */
const STRANGERS = {
  'another operator': 'gz_testing',
  "another province's operator": 'zj_digital',
  'another city': 'unit_440600',
  'a provincial body': 'unit_gd_body_1',
  'another province': 'province_330000',
  "another province's reviewer": 'province_330000_reviewer',
  'the ministry, before the recommendation': 'ministry',
  "the ministry's reviewer": 'ministry_reviewer',
  "the ministry's auditor": 'auditor_ministry',
};

let test: TestApp;
let ref: Ref;
let fileId: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
  test = await createTestApp();
  ref = await bringTo(test, { operator: 'gz_platform', stage: 'submitted' });
  fileId = (await test.as('gz_platform').evidence.list(ref))[0]?.id ?? '';
  for (const username of Object.values(STRANGERS)) cookies.set(username, await cookieOf(test, username));
});
afterAll(() => test.close());

/** A value that each key of an input accepts, so that only the case's id is wrong. */
const VALUES: Record<string, () => unknown> = {
  commandId: randomUUID,
  expectedVersion: () => 1,
  draftVersion: () => 2,
  changes: () => ({}),
  declaration: () => true,
  reasons: () => '理由',
  opinion: () => '意见',
  criterion: () => 'reputation',
  status: () => 'met',
  from: () => 1,
  to: () => 1,
  path: () => null,
  text: () => '批注',
  remarkId: randomUUID,
  fileId: () => fileId,
  objectionId: randomUUID,
  publicNoticeId: randomUUID,
  founded: () => false,
  findings: () => '情况',
  reply: () => '答复',
  name: () => '姓名',
  contact: () => '联系方式',
  grounds: () => '理由',
  statement: () => '陈述',
  jurisdiction: () => 'national-2025',
  title: () => '公示',
  firstDay: () => '2025-11-17',
  phase: () => 'notice-candidate',
  purpose: () => 'acceptance',
  outcome: () => 'pass',
  targets: () => [],
  strands: () => [],
  tasks: () => [],
  note: () => '进展',
  changeId: randomUUID,
  sort: () => 'rename',
  eventOn: () => '2025-11-17',
  description: () => '更名',
  keep: () => true,
  round: () => '2026年度',
  checkedOn: () => '2025-11-17',
  source: () => '信用中国',
  listed: () => false,
  reference: () => '查询编号',
  about: () => '举报',
  investigationId: randomUUID,
  proven: () => false,
  finding: () => '情况',
  ground: () => 'dishonesty-list',
  recordId: randomUUID,
};

/** Keys that mean something else elsewhere, and may be left out here. */
const LEFT_OUT: Partial<Record<ProcedurePath, string[]>> = {
  'applications.saveDraft': ['reasons'],
  'dossiers.get': ['round'],
  'acceptance.case': ['round'],
};

function keysOf(path: ProcedurePath): string[] {
  const { input } = contractOf(path);
  return input instanceof z.ZodObject ? Object.keys(input.shape) : [];
}

function inputFor(path: ProcedurePath, target: Ref): Record<string, unknown> {
  const entries = keysOf(path)
    .filter((key) => !(key in target) && key in VALUES)
    .filter((key) => !LEFT_OUT[path]?.includes(key))
    .map((key): [string, unknown] => [key, VALUES[key]?.()]);
  const cases = keysOf(path).includes('cases') ? { cases: [{ ...target, expectedVersion: 1 }] } : target;
  return { ...Object.fromEntries(entries), ...cases };
}

const paths = PATHS.filter((path) => {
  const keys = keysOf(path);
  return keys.includes('caseId') || (keys.includes('cases') && !keys.includes('id'));
});

it('covers every procedure that names a case', () => {
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    const known = [...Object.keys(VALUES), 'tenantId', 'caseId', 'cases'];
    expect(keysOf(path).filter((key) => !known.includes(key))).toEqual([]);
  }
});

describe.each(paths)('%s', (path) => {
  it.each(Object.entries(STRANGERS))('answers %s as for a case that does not exist', async (_who, username) => {
    const cookie = cookies.get(username);
    const asked = await call(test, { path, input: inputFor(path, ref), cookie });
    const absent = await call(test, { path, input: inputFor(path, { ...ref, caseId: randomUUID() }), cookie });
    expect(asked.body).toBe(absent.body);
    expect(asked.status).toBe(absent.status);
    const me: { role: Role } = Me.parse((await call(test, { path: 'session.me', cookie })).data);
    expect(asked.code).toBe(mayCall(path, me.role) ? 'NOT_FOUND' : 'FORBIDDEN');
  });
});

function mayCall(path: ProcedurePath, role: Role): boolean {
  const rule: Rule = RIGHTS[path];
  return rule === 'anyone' || rule === 'signed-in' || rule.includes(role);
}

it('answers the owner and its own city, so that the refusals above say something', async () => {
  for (const [username, path] of [
    ['gz_platform', 'applications.get'],
    ['unit_440100', 'review.case'],
    ['province_440000', 'review.case'],
  ] as const) {
    const { status } = await call(test, { path, input: ref, cookie: await cookieOf(test, username) });
    expect([username, status]).toEqual([username, 200]);
  }
});

describe('plain routes', () => {
  it.each(Object.entries(STRANGERS))('answer %s as for what does not exist', async (_who, username) => {
    const headers = { cookie: cookies.get(username) ?? '' };
    for (const path of [`evidence/${ref.tenantId}/CASE/${fileId}`, `application-form/${ref.tenantId}/CASE`]) {
      const asked = await test.app.inject({ url: `/${path.replace('CASE', ref.caseId)}`, headers });
      const absent = await test.app.inject({ url: `/${path.replace('CASE', randomUUID())}`, headers });
      expect(asked.statusCode).toBe(404);
      expect(withoutNumber(asked.body)).toBe(withoutNumber(absent.body));
    }
  });
});
