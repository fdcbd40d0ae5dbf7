import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './test-database.ts';

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test('clones of one template are prepared once and do not see each other', async () => {
  let prepared = 0;
  const clone = () =>
    createTestDatabase({
      template: 'test of the clones',
      prepare: async (url) => {
        prepared += 1;
        await ask(url, 'create table t (n integer)');
      },
    });
  const [one, other] = await Promise.all([clone(), clone()]);
  await ask(one.url, 'insert into t values (1)');
  expect(await ask(one.url, 'select count(*)::int from t')).toBe(1);
  expect(await ask(other.url, 'select count(*)::int from t')).toBe(0);
  expect(prepared).toBe(1);
  await one.drop();
  await other.drop();
});

test('a template whose preparation failed is prepared anew', async () => {
  const make = (works: boolean) =>
    createTestDatabase({
      template: 'test of a failing template',
      prepare: async (url) => {
        await ask(url, 'create table half (n integer)');
        if (!works) throw new Error('half-way');
      },
    });
  await expect(make(false)).rejects.toThrow('half-way');
  const made = await make(true);
  expect(await ask(made.url, 'select count(*)::int from half')).toBe(0);
  await made.drop();
});
