import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProcedurePath } from '../contract/contract.ts';
import { ROLES, type Role } from '../contract/session.ts';
import { call } from '../test-support/call.ts';
import { contractOf, PATHS } from '../test-support/contract-of.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { RIGHTS, type Rule } from '../trpc/rights.ts';
import { keepsContract, router } from '../trpc/router.ts';

const PEOPLE: Record<Role, string> = {
  'operator-clerk': 'gz_platform',
  'municipal-reviewer': 'unit_440100',
  'provincial-body-reviewer': 'unit_gd_body_1',
  'provincial-reviewer': 'province_440000_reviewer',
  'provincial-approver': 'province_440000',
  'ministry-reviewer': 'ministry_reviewer',
  'ministry-approver': 'ministry',
  auditor: 'auditor_440000',
  administrator: 'admin_440000',
};

let test: TestApp;
const cookies = new Map<Role, string>();
beforeAll(async () => {
  test = await createTestApp();
  for (const role of ROLES) cookies.set(role, await cookieOf(test, PEOPLE[role]));
});
afterAll(() => test.close());

/** The right is looked at before the input: who may is told of the unknown key, who may not is told that. */
function expectedOf(path: ProcedurePath, role: Role | null): string[] {
  const rule: Rule = RIGHTS[path];
  const told = ['INPUT_UNKNOWN_KEY', 'INPUT_INVALID'];
  if (rule === 'anyone') return told;
  if (role === null) return ['UNAUTHENTICATED'];
  return rule === 'signed-in' || rule.includes(role) ? told : ['FORBIDDEN'];
}

it('every procedure of the router has a rule and a contract, and nothing else has', () => {
  expect(Object.keys(router._def.procedures).toSorted()).toEqual(PATHS.toSorted());
  for (const path of PATHS) expect(contractOf(path)).toBeDefined();
  expect(keepsContract).toBe(true);
});

describe.each(PATHS)('%s', (path) => {
  it.each([null, ...ROLES])('answers %s by the table of rights', async (role) => {
    const cookie = role === null ? undefined : cookies.get(role);
    const { code } = await call(test, { path, input: { nobody: 'knows this key' }, cookie });
    expect(expectedOf(path, role)).toContain(code);
  });
});
