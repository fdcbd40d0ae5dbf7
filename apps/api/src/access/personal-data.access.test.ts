import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUpRegistry } from '../registry/catch-up.ts';
import { samplePdf } from '../seeds/sample-pdf.ts';
import { fileObjection } from '../objections/file-objection.ts';
import { call } from '../test-support/call.ts';
import { contractOf, PATHS } from '../test-support/contract-of.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { conclude, MINISTRY, putOnNotice } from '../test-support/decide.ts';
import { becomeCandidates, designate, handIn, rejectAcceptance } from '../test-support/live-on.ts';
import { importOldTitles } from '../seeds/import-old-titles.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { plantSecrets, SECRET, SECRET_PHONE } from '../test-support/plant-secrets.ts';
import { getRoutesOf } from '../test-support/routes-of.ts';
import { sampleInputs } from '../test-support/sample-input.ts';
import { RIGHTS } from '../trpc/rights.ts';

/** Procedures and addresses that sign somebody in, or show the demo's invented people to choose from. */
const SIGN_IN = ['demo.people', 'demo.signInAs', 'demo.moveClock', 'session.signIn', 'session.signOut'];

const OPEN = PATHS.filter((path) => RIGHTS[path] === 'anyone' && !SIGN_IN.includes(path));
/** A mobile number that stands by itself, and not within a code or a digest. */
const PHONE = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/u;
const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu;

/** Real values for what an address or an input names. */
type Known = Record<'id' | 'number' | 'caseId' | 'call' | 'jurisdiction', string[]>;

let test: TestApp;
let known: Known;
let personIds: string[];
let trackingCode: string;
let planted: string[];
beforeAll(async () => {
  test = await createTestApp();
  await liveThrough();
  ({ personIds, columns: planted } = await plantSecrets(test.databaseUrl));
  await registerAnew();
  known = await realValues();
});
afterAll(() => test.close());

/** Cases of every stage: not handed in, under review, on notice, in and beyond the creation-period, with a title; old titles. */
async function liveThrough(): Promise<void> {
  await importOldTitles(test.services);
  await bringTo(test, { operator: 'dg_mould', stage: 'draft' });
  await bringTo(test, { operator: 'gz_cloud', stage: 'submitted' });
  const [titled, extended, listed] = await becomeCandidates(test, ['gz_platform', 'zj_digital', 'sn_aero']);
  if (!titled || !extended || !listed) throw new Error('no candidates');
  test.clock.set('2027-12-20');
  await handIn(test, titled, { operator: 'gz_platform' });
  await designate(test, [titled]);
  await test.as('ministry').registry.certificate({ ...titled, commandId: randomUUID() });
  await handIn(test, extended, { operator: 'zj_digital' });
  await rejectAcceptance(test, extended);
  await handIn(test, listed, { operator: 'sn_aero' });
  await conclude(test, listed, { by: MINISTRY.reviewer, outcome: 'pass' });
  await objectTo(await putOnNotice(test, [listed], { by: MINISTRY, phase: 'notice-designation' }));
}

type Notice = Awaited<ReturnType<typeof putOnNotice>>;

async function objectTo({ id, items }: Notice): Promise<void> {
  const ctx = { services: test.services, now: test.clock.now(), today: test.clock.today() };
  const said = { name: '异议人', contact: '某处', grounds: '数据不实', statement: '请核实。' };
  for (const { tenantId, caseId } of items) {
    const asked = { ...said, commandId: randomUUID(), publicNoticeId: id, tenantId, caseId };
    ({ trackingCode } = await fileObjection(ctx, asked, [{ name: '证明.pdf', bytes: samplePdf('proof') }]));
  }
}

/** The registry is written once more, from events and old titles that hold the secret. */
async function registerAnew(): Promise<void> {
  const client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
  await client.query('delete from app.registry_step; delete from app.registry_entry');
  await client.end();
  const { pools } = test.services;
  expect(await catchUpRegistry(test.databaseUrl, { pools, demo: true })).toBe(3);
}

async function realValues(): Promise<Known> {
  const everybody = test.asPublic();
  const notices = await everybody.publicNotices.list({});
  const registry = await everybody.registry.search({ page: 1 });
  return {
    id: notices.map(({ id }) => id),
    caseId: notices.flatMap(({ items }) => items.map(({ caseId }) => caseId)).slice(0, 5),
    number: registry.rows.map(({ number }) => number),
    call: (await everybody.notices.open()).map(({ id }) => id),
    jurisdiction: (await everybody.law.jurisdictions()).map(({ id }) => id),
  };
}

/** What of an answer nobody may read, if anything: the words around it. */
function leakIn(text: string): string | undefined {
  const at = [SECRET, SECRET_PHONE, ...personIds].map((secret) => text.indexOf(secret)).find((place) => place >= 0);
  const place = at ?? PHONE.exec(text)?.index ?? EMAIL.exec(text)?.index;
  return place === undefined ? undefined : text.slice(Math.max(0, place - 80), place + 60);
}

function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString();
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString())
    .join('\n');
}

describe('without sign-in nobody reads of a person', () => {
  it('the secret stands in the answers, reasons and names of every table that has some, and is read where it may be', async () => {
    expect(planted.length).toBeGreaterThan(40);
    expect(planted).toEqual(expect.arrayContaining(['objection.contact', 'person.name', 'case_event.actor_name']));
    const { objections } = await test.as('ministry').publicNotices.manage({ id: known.id[0] ?? '' });
    expect(leakIn(JSON.stringify(objections))).toContain(SECRET);
  });

  it.each(OPEN)('%s', async (path) => {
    const leaks: unknown[] = [];
    for (const input of inputsOf(path)) {
      const { body } = await call(test, { path, ...(input ? { input } : {}) });
      const leak = leakIn(body);
      if (leak) leaks.push({ input, leak });
    }
    expect(leaks).toEqual([]);
  });

  it('at every address, and at every one that a page leads to', async () => {
    const waiting = getRoutesOf(test.app).flatMap(addressesOf);
    const seen = new Set<string>();
    const leaks: unknown[] = [];
    let answered = 0;
    for (let url = waiting.shift(); url !== undefined && seen.size < 400; url = waiting.shift()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const { statusCode, rawPayload, headers } = await test.app.inject({ method: 'GET', url });
      const text = `${JSON.stringify(headers)}\n${textOf(rawPayload)}`;
      const leak = url.startsWith('/sign-in') ? undefined : leakIn(text);
      if (leak) leaks.push({ url, leak });
      if (statusCode === 200) answered++;
      waiting.push(...linksIn(text));
    }
    expect(leaks).toEqual([]);
    expect(answered).toBeGreaterThan(20);
  });
});

/** Inputs that the contract admits, each with every real value that it could name. */
function inputsOf(path: (typeof OPEN)[number]): (object | undefined)[] {
  const { id, number, caseId, jurisdiction, call: noticeId } = known;
  const most = Math.max(id.length, number.length);
  const found = new Map<string, object | undefined>();
  for (let index = 0; index < most; index++) {
    const pick = (values: string[]) => values[index % values.length];
    const samples = {
      id: path === 'law.notice' ? pick(noticeId) : pick(id),
      publicNoticeId: pick(id),
      noticeId: pick(noticeId),
      number: pick(number),
      code: trackingCode,
      caseId: pick(caseId),
      jurisdiction: pick(jurisdiction),
      q: index % 2 === 0 ? SECRET : '平台',
      page: 1,
    };
    for (const input of sampleInputs(path, samples)) {
      const parsed = contractOf(path).input.safeParse(input);
      if (!parsed.success && index > 0) continue;
      const asked = typeof input === 'object' && input !== null ? input : undefined;
      found.set(JSON.stringify({ ...asked, commandId: '' }), asked);
    }
  }
  return [...found.values()];
}

const NAMED: Record<string, keyof Known> = {
  number: 'number',
  id: 'id',
  item: 'caseId',
  caseId: 'caseId',
  jurisdiction: 'jurisdiction',
};

/** A route with real values in the place of its parameters; one that needs other values is asked with none that exist. */
function addressesOf(route: string): string[] {
  if (route.includes('*')) return [];
  const names = [...route.matchAll(/:(\w+)/gu)].map(([, name = '']) => name);
  if (names.length === 0) return [route];
  return Array.from({ length: 12 }, (_, index) =>
    names.reduce((path, name) => {
      const values = route.startsWith('/open-calls') ? known.call : (known[NAMED[name] ?? 'id'] ?? []);
      return path.replace(`:${name}`, values[index % values.length] ?? '440000');
    }, route),
  );
}

/** Addresses of this site in a page, a feed or a sitemap. */
function linksIn(text: string): string[] {
  const links = [...text.matchAll(/(?:href="|<loc>)([^"<]+)/gu)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  return links
    .map((link) => link.replace(/^https?:\/\/[^/]+/u, '').split('#', 1)[0] ?? '')
    .filter((link) => link.startsWith('/') && !link.startsWith('//') && !link.startsWith('/assets'));
}
