import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../contract/contract.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { callOverHttp, cookieOf, queryOverHttp } from '../test-support/over-http.ts';
import { RIGHTS } from './rights.ts';
import { keepsContract, router } from './router.ts';

const TYPES = new Map(
  Object.entries(contract).flatMap(([noun, procedures]) =>
    Object.entries(procedures).map(([name, { type }]): [string, 'query' | 'mutation'] => [`${noun}.${name}`, type]),
  ),
);
const GUARDED = Object.entries(RIGHTS).filter(([, rule]) => rule !== 'anyone');

describe('the table of rights', () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  function ask(path: string, cookie?: string) {
    const call = { path, input: {}, ...(cookie ? { cookie } : {}) };
    return TYPES.get(path) === 'mutation' ? callOverHttp(test, call) : queryOverHttp(test, call);
  }

  it('names exactly the procedures of the router and of the contract', () => {
    const served = Object.keys(router._def.procedures).toSorted();
    expect(served).toEqual(Object.keys(RIGHTS).toSorted());
    expect(served).toEqual([...TYPES.keys()].toSorted());
    expect(keepsContract).toBe(true);
  });

  it('lets nobody unknown into what it guards, whatever they send', async () => {
    for (const [path] of GUARDED) expect([path, (await ask(path)).statusCode]).toEqual([path, 401]);
  });

  it('refuses a clerk everything of officers before the input is looked at', async () => {
    const cookie = await cookieOf(test, 'gz_platform');
    const officers = GUARDED.filter(([, rule]) => Array.isArray(rule) && !rule.includes('operator-clerk'));
    expect(officers.length).toBeGreaterThan(20);
    for (const [path] of officers) expect([path, (await ask(path, cookie)).statusCode]).toEqual([path, 403]);
  });
});
