import { randomUUID } from 'node:crypto';
import { rolePools } from '@shifan/db';
import { bundleText, packBundle } from '@shifan/plugin-kit';
import type { Notice, Plugin } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { getPlugin, installPlugin, shippedPlugins } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { DEMO_NOTICES } from '../seeds/demo-notices.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

/** Guangdong's own programme: its process is soon walked through. */
const LAW = 'guangdong-draft';
const APPROVER = 'province_440000';
const REVIEWER = 'province_440000_reviewer';
const shipped = (id: string) => shippedPlugins.find((plugin) => plugin.id === id) ?? getPlugin(id);
const before = shipped(LAW);

/** The law asking for far more years of operation, as an amendment might. */
function amended(version: string, change: Partial<Plugin> = {}): Plugin {
  const parameters = before.parameters.map((one) =>
    one.id === 'operating-years' ? { ...one, values: one.values.map((value) => ({ ...value, value: '90' })) } : one,
  );
  return { ...before, version, parameters, ...change };
}

const elsewhere = { ...DEMO_NOTICES[0], id: 'of-another-place', jurisdiction: LAW, authority: '330000' } as Notice;

let test: TestApp;
let submitted: Ref;
beforeAll(async () => {
  test = await createTestApp();
  submitted = await bringTo(test, { operator: 'gz_platform', stage: 'submitted', jurisdiction: LAW });
});
afterAll(async () => {
  installPlugin(before);
  await test.close();
});

type Sent = { to?: string; text: string; commandId?: string };

async function send(username: string, { to = '', text, commandId = randomUUID() }: Sent) {
  const query = to === '' ? `?commandId=${commandId}&because=${encodeURIComponent('条文修订')}` : '';
  const answer = await test.app.inject({
    method: 'POST',
    url: `/designer/bundles${to}${query}`,
    headers: { 'content-type': 'application/json', cookie: await cookieOf(test, username) },
    payload: text,
  });
  const body: unknown = answer.json();
  return { status: answer.statusCode, body };
}

const CASES = `jurisdiction: ${LAW}
kind: platform
stage: creation
on: 2026-03-01
cases: [{ name: not on the list, facts: { onDishonestyList: "no" }, expect: { not-dishonest: met } }]
`;
const cases = [{ file: 'cases/own.cases.yaml', text: CASES }];
const textOf = (plugin: Plugin) => bundleText(packBundle(plugin, { cases, scenarios: [] }));
const propose = (username: string, plugin: Plugin) => send(username, { text: textOf(plugin) });
const approve = (username: string, id: string) =>
  test.as(username).designer.approveBundle({ commandId: randomUUID(), id });
const openBundle = async () => {
  const found = await test.as(APPROVER).designer.bundles({ jurisdiction: LAW });
  return found.find(({ status }) => status === 'open')?.id ?? '';
};

describe('a bundle', () => {
  it('is brought in by the authority that decides, and nobody else', async () => {
    for (const username of ['gz_platform', 'unit_440100', 'auditor_440000']) {
      expect(await propose(username, amended('1.1.0'))).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    }
    for (const username of ['province_330000', 'ministry']) {
      const foreign = await propose(username, amended('1.1.0'));
      const problems = [{ code: 'BUNDLE_DECIDER', path: 'plugin.id' }];
      expect(foreign).toMatchObject({ status: 422, body: { code: 'BUNDLE_REFUSED', problems } });
    }
  });

  it.each([
    ['without a newer number', 'plugin.version', amended('0.9.0')],
    ['with the number of another content', 'plugin.version', amended('1.0.0')],
    ['that changes who decides', 'plugin.decidingActor', amended('1.1.0', { decidingActor: 'ministry' })],
    [
      'whose call is another’s',
      'plugin.notices[0].id',
      amended('1.1.0', { notices: shipped('national-2025').notices }),
    ],
    [
      'that calls for applications elsewhere',
      'plugin.notices[0].authority',
      amended('1.1.0', { notices: [elsewhere] }),
    ],
    ['that cites what it does not hold', 'plugin.', amended('1.1.0', { law: before.law.slice(1) })],
  ])('%s is refused with what is wrong where', async (_what, path, plugin) => {
    const { status, body } = await send(APPROVER, { to: '/check', text: textOf(plugin) });
    expect(status).toBe(200);
    expect(body).toMatchObject({ passed: false, bundle: null });
    const problem = { code: expect.any(String), path: expect.stringContaining(path) };
    const words = {
      file: 'bundle.json',
      found: expect.any(String),
      expected: expect.any(String),
      todo: expect.any(String),
    };
    expect(body).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ ...problem, ...words })]),
    });
  });

  it.each([
    ['a key that reaches a prototype', '{"__proto__":{}}'],
    ['no bundle', '[1]'],
    ['nesting without end', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('of %s is refused', async (_what, text) => {
    const { body } = await send(APPROVER, { to: '/check', text });
    expect(body).toMatchObject({ passed: false, problems: [{ severity: 'error' }] });
  });

  it('of more than four megabytes is not even read', async () => {
    const { status, body } = await send(APPROVER, { to: '/check', text: `"${'x'.repeat(4_000_001)}"` });
    expect([status, body]).toMatchObject([413, { code: 'INPUT_TOO_LARGE', slots: { max: '4 MB' } }]);
  });

  it('is proposed once, and once at a time', async () => {
    const sent = { text: textOf(amended('1.1.0')), commandId: randomUUID() };
    const first = await send(APPROVER, sent);
    expect(first).toMatchObject({ status: 200, body: { status: 'open', number: '1.1.0', jurisdiction: LAW } });
    expect((await send(APPROVER, sent)).body).toEqual(first.body);
    const second = await propose(REVIEWER, amended('1.2.0'));
    expect(second).toMatchObject({ status: 409, body: { code: 'BUNDLE_DRAFT_OPEN' } });
    expect(pinnedVersion(getPlugin(LAW))).not.toMatch(/^1\.1/u);
  });

  it('shows what it would change before it is approved, by another person', async () => {
    const id = await openBundle();
    const { bundle, differences } = await test.as(APPROVER).designer.bundle({ id });
    expect(bundle).toMatchObject({ check: { articles: expect.any(Number) }, because: '条文修订' });
    expect(bundle.actions).toMatchObject([
      { do: 'approve', allowed: false },
      { do: 'reject', allowed: true },
    ]);
    const parameters = differences.filter(({ area }) => area === 'parameter');
    expect(parameters.map((one) => one.id)).toEqual([expect.stringContaining('operating-years')]);
    expect(await refusalOf(approve(APPROVER, id))).toMatchObject({ code: 'SAME_PERSON' });
    expect(await refusalOf(approve(REVIEWER, id))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(approve('ministry', id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await test.as('ministry').designer.bundles({})).toEqual([]);
  });

  it('is sent back with reasons, by its own proposer too', async () => {
    const id = await openBundle();
    const order = { commandId: randomUUID(), id, reasons: '先核对引文。' };
    expect(await test.as(APPROVER).designer.rejectBundle(order)).toMatchObject({ status: 'rejected' });
    expect(await refusalOf(approve(APPROVER, id))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the newest for everybody from its approval on', async () => {
    await propose(REVIEWER, amended('1.1.0'));
    const id = await openBundle();
    const meant = await test.as(APPROVER).designer.impact({ jurisdiction: LAW, against: { bundle: id } });
    expect(meant).toMatchObject({ examined: 1, after: { version: expect.stringMatching(/^1\.1\.0-/u) } });
    expect(meant.changed[0]?.criteria).toContainEqual(expect.objectContaining({ before: 'met', after: 'unmet' }));
    const { revision } = await test.asPublic().designer.revision();
    const approved = await approve(APPROVER, id);
    expect(approved).toMatchObject({ status: 'approved', number: '1.1.0' });
    const versions = await test.as('unit_440600').designer.versions({ jurisdiction: LAW });
    expect(versions.map(({ number, origin, newest }) => [number, origin, newest])).toEqual([
      ['1.0.0', 'release', false],
      ['1.1.0', 'bundle', true],
    ]);
    expect((await test.asPublic().designer.revision()).revision).not.toBe(revision);
    const listed = (await test.asPublic().law.jurisdictions()).find((one) => one.id === LAW);
    expect(listed?.version).toBe(approved.version);
    const run = await test.as('unit_440600').designer.cases({ jurisdiction: LAW });
    expect(run).toMatchObject({ held: true, passed: true, cases: [{ name: 'not on the list' }] });
  });

  it('leaves cases with the version they were submitted under, and says what the newer one would', async () => {
    const newer = await test.as('unit_440100').review.newerVerdicts(submitted);
    expect(newer).toMatchObject({ pinnedVersion: pinnedVersion(before), changed: ['operating-years'] });
    expect(newer?.newestVersion).toMatch(/^1\.1\.0-/u);
    const { verdicts } = await test.as('unit_440100').review.verdicts(submitted);
    expect(verdicts.find(({ criterion }) => criterion === 'operating-years')?.status).toBe('met');
  });

  it('is installed in every process and again after a restart', async () => {
    installPlugin(before);
    const pools = rolePools(test.databaseUrl, { max: 2 });
    await refreshLaw(pools, true);
    await pools.close();
    expect(getPlugin(LAW).version).toBe('1.1.0');
  });
});
