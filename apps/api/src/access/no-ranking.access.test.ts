import { authorities, divisionsOf } from '@shifan/rules';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PANEL_IDS } from '../contract/overview.ts';
import { contractOf, PATHS } from '../test-support/contract-of.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { call } from '../test-support/call.ts';
import { outOfOrder, placesOutOfOrder } from '../test-support/ranking/order.ts';
import { namesOrder, namesRank, rankWordsIn } from '../test-support/ranking/rank-words.ts';
import { sampleInputs } from '../test-support/sample-input.ts';

// 225号 第八条: results are not ranked, openly or in disguise.
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

/** The places that records of any list in an answer name, where they do not stand by division code. */
function misplacedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? outOfOrder(value.flatMap(codeOf), (code) => code) : [];
  const named = Array.isArray(value) && value.every((one) => typeof one === 'string') ? placesOutOfOrder(value) : [];
  return [...own, ...named, ...Object.values(value).flatMap(misplacedIn)];
}

function codeOf(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  const codes = ['divisionCode', 'authority', 'code'].map((key): unknown => Reflect.get(record, key));
  const code = codes.find((one) => typeof one === 'string' && /^\d{6}$/u.test(one));
  return typeof code === 'string' ? [code] : [];
}

/** The texts of a workbook, a line each. */
function readXlsx(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/'));
  return parts
    .map(([, part]) =>
      Buffer.from(part)
        .toString()
        .replaceAll(/<[^>]*>/gu, '\n'),
    )
    .join('\n');
}

describe.each(PATHS)('%s', (path) => {
  it('neither asks nor answers for a rank, and lets nobody choose an order', () => {
    const { input, output } = contractOf(path);
    const schemas = [input, output].map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any' }));
    const keys = keysOf(schemas);
    expect(keys.filter(namesRank)).toEqual([]);
    expect(keys.filter((key) => namesOrder(key) && !SORT_OF_CHANGE.includes(path))).toEqual([]);
  });
});

describe.each(['ministry', 'province_440000'])('what %s exports', (username) => {
  it.each(PANEL_IDS)('of %s stands by division code and ranks by no word, no column and no key', async (panel) => {
    const query = new URLSearchParams({ panel, reason: REASON }).toString();
    const headers = { cookie: cookies.get(username) ?? '' };
    const csv = await test.app.inject({ url: `/overview/export.csv?${query}`, headers });
    const json = await test.app.inject({ url: `/overview/export.json?${query}`, headers });
    expect([csv.statusCode, json.statusCode]).toEqual([200, 200]);
    const xlsx = await test.app.inject({ url: `/overview/export.xlsx?${query}`, headers });
    const sheet = readXlsx(xlsx.rawPayload);
    for (const text of [csv.body, json.body, sheet]) expect(rankWordsIn(text)).toEqual([]);
    expect(keysOf(json.json()).filter((key) => namesRank(key) || namesOrder(key))).toEqual([]);
    expect(misplacedIn(json.json())).toEqual([]);
    const codes = csv.body.split('\r\n').map((line) => line.split(',', 1)[0] ?? '');
    const placed = codes.filter((code) => /^\d{6}$/u.test(code));
    expect(placed).toEqual(placed.toSorted());
    const places = username === 'ministry' ? authorities : divisionsOf('440000');
    expect(placed.length).toBeGreaterThanOrEqual(places.length);
    const known = new Set(places.map(({ code }) => code));
    expect(sheet.split('\n').filter((text) => known.has(text))).toEqual([...known].toSorted());
  });
});

it('no word of what can be chosen in the overview ranks', async () => {
  for (const username of ['ministry', 'province_440000']) {
    expect(rankWordsIn(JSON.stringify(await test.as(username).overview.filters()))).toEqual([]);
  }
});

/** A process explored and a measure's own cases hold no place, and take long. */
const ASKED = PATHS.filter((path) => contractOf(path).type === 'query' && !/^(?:designer|setup)\./u.test(path));

describe.each(['ministry', 'province_440000'])('what %s is answered', (username) => {
  it('stands by division code wherever it names places, and names no rank', async () => {
    const faults: unknown[] = [];
    let answered = 0;
    for (const path of ASKED) {
      const samples = { reason: REASON, jurisdiction: 'national-2025', filter: {}, page: 1 };
      for (const input of sampleInputs(path, samples)) {
        const given = typeof input === 'object' && input !== null ? { input } : {};
        const { status, data } = await call(test, { path, ...given, cookie: cookies.get(username) });
        const found = [...misplacedIn(data), ...keysOf(data).filter(namesRank)];
        if (found.length > 0) faults.push({ path, input, found });
        if (status === 200) answered++;
      }
    }
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(30);
  });
});
