import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCase } from '../../test-support/cases.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { listCases } from './list-cases.ts';
import { renameCase } from './open-case.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const [name, nameInitials] of [
    ['云服务平台', 'yfwpt'],
    ['100%好_平台', '100%h_pt'],
    ['智造平台', 'zzpt'],
  ] as const) {
    const ref = await openTestCase(world, 'operatorA', { name });
    await world.as('operatorA', (tx) => renameCase(tx, ref, { name, nameInitials }));
  }
});
afterAll(() => world.close());

const find = (q: string) =>
  world.as('operatorA', async (tx) => (await listCases(tx, { q })).rows.map((row) => row.name));

describe('a list of cases', () => {
  test('is in the order of divisions, then of names', async () => {
    expect(await find('')).toEqual(['100%好_平台', '云服务平台', '智造平台']);
  });

  test('finds by part of a name, by pinyin initials, by number', async () => {
    expect(await find('服务')).toEqual(['云服务平台']);
    expect(await find('ZZ')).toEqual(['智造平台']);
    expect(await find('440000-2025-0001')).toEqual(['云服务平台']);
  });

  test('takes wildcards, quotes and backslashes literally', async () => {
    expect(await find('%')).toEqual(['100%好_平台']);
    expect(await find('_')).toEqual(['100%好_平台']);
    expect(await find("'; drop table app.case_file; --")).toEqual([]);
    expect(await find('\\')).toEqual([]);
  });

  test('pages, and counts all pages by stage', async () => {
    const list = await world.as('operatorA', (tx) => listCases(tx, { page: 2, pageSize: 2 }));
    expect(list).toMatchObject({ total: 3, page: 2, counts: { draft: 3 } });
    expect(list.rows.map((row) => row.name)).toEqual(['智造平台']);
    const none = await world.as('operatorA', (tx) => listCases(tx, { stages: ['review'] }));
    expect(none).toMatchObject({ total: 0, rows: [], counts: { draft: 3 } });
  });
});
