import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ProcedurePath } from '../contract/contract.ts';
import type { Ref } from '../contract/scalars.ts';
import { contractOf, type HttpClient, httpClient } from '../test-support/http-client.ts';
import { openWorld, type World } from '../test-support/open-world.ts';
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

let world: World;
let ref: Ref;
let fileId: string;
const clients = new Map<string, HttpClient>();

beforeAll(async () => {
  world = await openWorld();
  ref = await world.submitted('gz_platform', { on: '2025-11-17' });
  const owner = await world.on('2025-11-17', 'gz_platform');
  fileId = (await owner.api.evidence.list(ref))[0]?.id ?? '';
  for (const username of Object.values(STRANGERS)) clients.set(username, await httpClient(world, username));
});
afterAll(() => world.close());

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
};

function keysOf(path: ProcedurePath): string[] {
  const { input } = contractOf(path);
  return input instanceof z.ZodObject ? Object.keys(input.shape) : [];
}

function inputFor(path: ProcedurePath, target: Ref): Record<string, unknown> {
  const entries = keysOf(path)
    .filter((key) => !(key in target) && key in VALUES)
    .filter((key) => !(path === 'applications.saveDraft' && key === 'reasons'))
    .map((key): [string, unknown] => [key, VALUES[key]?.()]);
  const cases = keysOf(path).includes('cases') ? { cases: [{ ...target, expectedVersion: 1 }] } : target;
  return { ...Object.fromEntries(entries), ...cases };
}

const paths = (Object.keys(RIGHTS) as ProcedurePath[]).filter((path) => {
  const keys = keysOf(path);
  return keys.includes('caseId') || path === 'publicNotices.publish';
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
    const client = clients.get(username);
    const asked = await client?.call(path, inputFor(path, ref));
    const absent = await client?.call(path, inputFor(path, { ...ref, caseId: randomUUID() }));
    expect(asked?.body).toBe(absent?.body);
    expect(asked?.status).toBe(absent?.status);
    const rule: Rule = RIGHTS[path];
    const person = (await world.on('2025-11-17', username)).ctx.person;
    const allowed = typeof rule === 'string' || rule.includes(person.role);
    expect(asked?.error?.code).toBe(allowed ? 'NOT_FOUND' : 'FORBIDDEN');
  });
});

describe('plain routes', () => {
  it.each(Object.entries(STRANGERS))('answer %s as for what does not exist', async (_who, username) => {
    const client = clients.get(username);
    const body = (answer: { body: string } | undefined) => answer?.body.replaceAll(/"requestId":"[^"]*"/gu, '');
    for (const tail of [`evidence/${ref.tenantId}/CASE/${fileId}`, `application-form/${ref.tenantId}/CASE`]) {
      const asked = await client?.get(`/${tail.replace('CASE', ref.caseId)}`);
      const absent = await client?.get(`/${tail.replace('CASE', randomUUID())}`);
      expect(asked?.statusCode).toBe(404);
      expect(body(asked)).toBe(body(absent));
    }
  });

  it("answer another authority's notice as one that does not exist", async () => {
    const client = clients.get('province_330000');
    const asked = await client?.call('recommendation.places', { noticeId: 'guangdong-2025-31' });
    const absent = await client?.call('recommendation.places', { noticeId: 'no-such-notice' });
    expect(asked?.body).toBe(absent?.body);
    expect(asked?.error?.code).toBe('NOT_FOUND');
  });
});
