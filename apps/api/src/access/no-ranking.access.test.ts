import { authorities, divisionsOf } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PANEL_IDS } from '../contract/overview.ts';
import { contractOf, PATHS } from '../test-support/contract-of.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';

// 225号 第八条: results are not ranked, openly or in disguise.
const WORDS = /排名|名次|排行|位次|得分|总分|评分|前十|前列|领先|落后|第[一二三四五]名|达标率|通过率|完成率/u;
const KEYS =
  /^(?:rank|ranking|position|score|points|percentile|quantile|top|best|worst|leader|medal|grade|passRate|rate)$/iu;
const SORTING = /^(?:sort|sortBy|orderBy|order|direction|desc|descending)$/iu;
/** 重大变化 has a sort: renaming, merger, reorganisation. */
const SORT_OF_CHANGE = ['changes.ofCase', 'changes.list', 'changes.report', 'changes.giveOpinion', 'changes.settle'];

const REASON = '核对数据';

let test: TestApp;
const cookies = new Map<string, string>();
beforeAll(async () => {
  test = await createTestApp({ seeded: true });
  for (const username of ['ministry', 'province_440000']) cookies.set(username, await cookieOf(test, username));
});
afterAll(() => test.close());

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

describe.each(PATHS)('%s', (path) => {
  it('neither asks nor answers for a rank, and lets nobody choose an order', () => {
    const { input, output } = contractOf(path);
    const schemas = [input, output].map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any' }));
    const keys = keysOf(schemas);
    expect(keys.filter((key) => KEYS.test(key))).toEqual([]);
    expect(keys.filter((key) => SORTING.test(key) && !SORT_OF_CHANGE.includes(path))).toEqual([]);
  });
});

describe.each(['ministry', 'province_440000'])('what %s exports', (username) => {
  it.each(PANEL_IDS)('of %s stands by division code and ranks by no word, no column and no key', async (panel) => {
    const query = new URLSearchParams({ panel, reason: REASON }).toString();
    const headers = { cookie: cookies.get(username) ?? '' };
    const csv = await test.app.inject({ url: `/overview/export.csv?${query}`, headers });
    const json = await test.app.inject({ url: `/overview/export.json?${query}`, headers });
    expect([csv.statusCode, json.statusCode]).toEqual([200, 200]);
    expect(csv.body).not.toMatch(WORDS);
    expect(json.body).not.toMatch(WORDS);
    expect(keysOf(json.json()).filter((key) => KEYS.test(key) || SORTING.test(key))).toEqual([]);
    const codes = csv.body.split('\r\n').map((line) => line.split(',', 1)[0] ?? '');
    const placed = codes.filter((code) => /^\d{6}$/u.test(code));
    expect(placed).toEqual(placed.toSorted());
    const places = username === 'ministry' ? authorities : divisionsOf('440000');
    expect(placed.length).toBeGreaterThanOrEqual(places.length);
  });
});

it('no word of what can be chosen in the overview ranks', async () => {
  for (const username of ['ministry', 'province_440000']) {
    expect(JSON.stringify(await test.as(username).overview.filters())).not.toMatch(WORDS);
  }
});
