import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../contract/contract.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { openStored, type Stored } from './test-support/stored.ts';

/** Art. 8: no ranking of those who take part, and nothing is charged. */
const RANKING = /(?:^|_)(?:rank|ranking|score|scores|points|grade)(?:_|$)/u;
const FEE = /(?:^|_)(?:fee|fees|price|charge|charges|payment|deposit)(?:_|$)/u;

let test: TestApp;
let stored: Stored;
beforeAll(async () => {
  test = await createTestApp();
  stored = await openStored(test.databaseUrl);
});
afterAll(async () => {
  await stored.close();
  await test.close();
});

function keysOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const own = key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return [...own, ...keysOf(value)];
  });
}

function asColumn(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

describe.each([
  ['a ranking', RANKING],
  ['a fee', FEE],
])('%s', (_, word) => {
  it('has no column to be written to', async () => {
    const rows = await stored.rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'app'`,
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(({ name }) => name).filter((name) => word.test(name))).toEqual([]);
  });

  it('has no place in any answer', () => {
    const keys = Object.values(contract)
      .flatMap((procedures) => Object.values(procedures))
      .flatMap(({ output }) => keysOf(z.toJSONSchema(output, { unrepresentable: 'any', io: 'output' })));
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => word.test(asColumn(key)))).toEqual([]);
  });
});
