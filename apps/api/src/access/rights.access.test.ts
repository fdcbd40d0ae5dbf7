import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type ProcedurePath } from '../contract/contract.ts';
import { ROLES, type Role } from '../contract/session.ts';
import { type HttpClient, httpClient } from '../test-support/http-client.ts';
import { openWorld, type World } from '../test-support/open-world.ts';
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
};

let world: World;
const clients = new Map<Role, HttpClient>();
beforeAll(async () => {
  world = await openWorld();
  for (const role of ROLES) clients.set(role, await httpClient(world, PEOPLE[role]));
});
afterAll(() => world.close());

const paths = Object.keys(RIGHTS) as ProcedurePath[];

it('every procedure of the router has a rule, and every rule a procedure', () => {
  expect(Object.keys(router._def.procedures).toSorted()).toEqual(paths.toSorted());
  const declared = Object.entries(contract).flatMap(([noun, its]) => Object.keys(its).map((name) => `${noun}.${name}`));
  expect(declared.toSorted()).toEqual(paths.toSorted());
  expect(keepsContract).toBe(true);
});

describe.each(paths)('%s', (path) => {
  const rule: Rule = RIGHTS[path];

  it('asks who is not signed in to sign in, unless it is open', async () => {
    const anybody = await httpClient(world);
    const { error } = await anybody.call(path, { nobody: 'knows this key' });
    if (rule === 'anyone') expect(error?.code).not.toBe('UNAUTHENTICATED');
    else expect(error?.code).toBe('UNAUTHENTICATED');
  });

  it.each(ROLES)('%s', async (role) => {
    const answer = await clients.get(role)?.call(path, { nobody: 'knows this key' });
    const allowed = typeof rule === 'string' || rule.includes(role);
    // The right is looked at before the input: who may is told of the unknown key, who may not is told that.
    if (allowed) expect(['INPUT_UNKNOWN_KEY', 'INPUT_INVALID']).toContain(answer?.error?.code);
    else expect(answer?.error?.code).toBe('FORBIDDEN');
  });
});
