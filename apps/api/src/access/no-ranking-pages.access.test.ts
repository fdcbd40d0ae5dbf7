import { unzipSync } from 'fflate';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { plantResults } from '../test-support/plant-results.ts';
import { attributesOf, tablesOf, textsOf } from '../test-support/ranking/markup.ts';
import { outOfOrder } from '../test-support/ranking/order.ts';
import { rankingOn } from '../test-support/ranking/page-ranking.ts';
import { rankWordsIn } from '../test-support/ranking/rank-words.ts';
import { getRoutesOf } from '../test-support/routes-of.ts';

let test: TestApp;
/** Where units stand in the one order there is, by their names and numbers. */
let keys: Map<string, string>;
let planted: number;
const pages = new Map<string, string>();
const files = new Map<string, Buffer>();

beforeAll(async () => {
  test = await createTestApp({ seeded: true });
  planted = await plantResults(test.databaseUrl);
  keys = await keysOfUnits();
  await walk();
});
afterAll(() => test.close());

async function keysOfUnits(): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string; number: string; key: string }>(
    `select name, number, division_code || ' ' || name_initials || ' ' || name as key from app.registry
     union all select name, name, division_code || ' ' || name_initials || ' ' || name from app.public_notice_item`,
  );
  await client.end();
  return new Map(rows.flatMap(({ name, number, key }) => [[name, key] as const, [number, key] as const]));
}

/** Every address that the server has, and every one that a page leads to: those of units only until there are enough. */
async function walk(): Promise<void> {
  const waiting = getRoutesOf(test.app).filter((route) => !/[:*]/u.test(route));
  const seen = new Set<string>();
  let units = 0;
  for (let url = waiting.shift(); url !== undefined && seen.size < 300; url = waiting.shift()) {
    const isUnit = /\d{6}-/u.test(url) || url.includes('/object/');
    if (seen.has(url) || (isUnit && ++units > 40)) continue;
    seen.add(url);
    const { statusCode, headers, rawPayload } = await test.app.inject({ method: 'GET', url });
    if (statusCode !== 200) continue;
    if (!String(headers['content-type']).startsWith('text/html')) {
      files.set(url, rawPayload);
      continue;
    }
    pages.set(url, rawPayload.toString());
    waiting.push(...linksOf(rawPayload.toString()));
  }
}

function linksOf(page: string): string[] {
  return attributesOf(page, 'href')
    .map((href) => href.split('#', 1)[0] ?? '')
    .filter((href) => /^\/(?!\/|assets)/u.test(href));
}

/** The units of a page's tables, as they stand. */
function unitsOn(page: string): string[] {
  const rows = tablesOf(page).flatMap((table) => table.rows);
  return rows.flatMap(({ cells }) => {
    const texts = cells.flatMap(({ markup, text }) => [text, ...textsOf(`>${markup}<`)]);
    return texts.find((text) => keys.has(text)) ?? [];
  });
}

function unitsIn(file: Buffer): string[] {
  return textOf(file)
    .split(/[<>,"\r\n]|\/registry\//u)
    .filter((text) => keys.has(text));
}

const misplaced = (units: readonly string[]) => outOfOrder(units, (unit) => keys.get(unit));

it('the walk comes to every kind of page of the site, and past the first page of a list', () => {
  const site = [
    '/',
    '/notices',
    '/registry',
    '/registry?page=2',
    '/law',
    '/calendar',
    '/verify',
    '/objections',
    '/sign-in',
  ];
  expect([...pages.keys()]).toEqual(expect.arrayContaining(site));
  for (const kind of [/^\/notices\/[^/]+$/u, /\/object\//u, /^\/registry\/\d/u, /^\/law\/./u, /^\/open-calls\/./u]) {
    expect([...pages.keys()].filter((url) => kind.test(url))).not.toEqual([]);
  }
  const shapes = getRoutesOf(test.app).map((route) => new RegExp(`^${route.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'));
  const strays = [...pages.keys()].filter((url) => !shapes.some((shape) => shape.test(url.split('?', 1)[0] ?? '')));
  expect(strays).toEqual([]);
  expect([...files.keys()].filter((url) => url.startsWith('/registry/download'))).toHaveLength(3);
});

it('no page ranks by a word, a column, a number, a look or an order that can be chosen', () => {
  const faults = [...pages].flatMap(([url, page]) => rankingOn(page).map((fault) => `${url}: ${fault}`));
  expect(faults).toEqual([]);
});

it('units stand by division code and then name on every page, and from page to page', async () => {
  const faults = [...pages].flatMap(([url, page]) => misplaced(unitsOn(page)).map((fault) => `${url}: ${fault}`));
  expect(faults).toEqual([]);
  const listed: string[] = [];
  for (let page = 1; page <= 40; page++) {
    const onPage = unitsOn(await read(`/registry?page=${page}`));
    // beyond the last page the last is shown again
    if (onPage.at(-1) === listed.at(-1)) break;
    listed.push(...onPage);
  }
  expect(new Set(listed).size).toBeGreaterThan(planted * 0.9);
  expect(misplaced(listed)).toEqual([]);
});

async function read(url: string): Promise<string> {
  return (await test.app.inject({ method: 'GET', url })).body;
}

it('nothing asked for in an address changes the order', async () => {
  for (const name of ['sort', 'order', 'orderBy', 'sortBy', 'direction', 'desc']) {
    for (const value of ['year', '-year', 'status', 'number', 'desc']) {
      expect(unitsOn(await read(`/registry?${name}=${value}`))).toEqual(unitsOn(await read('/registry')));
    }
  }
});

it('public notices stand by the day on which they were published, the latest first', () => {
  const days = tablesOf(pages.get('/notices') ?? '')[0]?.rows.map(({ cells }) => dayIn(cells[2]?.text ?? '')) ?? [];
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().toReversed());
});

function dayIn(text: string): string {
  const [, year = '', month = '', day = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(text) ?? [];
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

it('files and feeds stand in the same order and rank by no word', () => {
  for (const [url, file] of files) {
    expect([url, misplaced(unitsIn(file))]).toEqual([url, []]);
    expect([url, rankWordsIn(textOf(file).replaceAll(/<[^>]*>/gu, ' '))]).toEqual([url, []]);
  }
  const downloads = [...files].filter(([url]) => url.startsWith('/registry/download'));
  const numbers = [...keys.keys()].filter((key) => /^\d{6}-/u.test(key));
  for (const [, file] of downloads) expect(unitsIn(file)).toEqual(expect.arrayContaining(numbers));
});

function textOf(file: Buffer): string {
  if (file.subarray(0, 2).toString() !== 'PK') return String(file);
  return Object.values(unzipSync(file))
    .map((part) => Buffer.from(part).toString())
    .join('\n');
}
