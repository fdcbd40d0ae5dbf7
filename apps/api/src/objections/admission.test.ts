import { randomUUID } from 'node:crypto';
import { bundleText, packBundle } from '@shifan/plugin-kit';
import { Plugin } from '@shifan/rules';
import { PluginBundle } from '../contract/designer.ts';
import { DEMO_NOTICES } from '../seeds/demo-notices.ts';
import { GUANGDONG, putOnNotice } from '../test-support/decide.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { samplePdf } from '../seeds/sample-pdf.ts';
import { bringTo, publish } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { fileObjection } from './file-objection.ts';
import type { HandedIn } from './receive-evidence.ts';

const PDF: HandedIn = { name: '../证明 材料.pdf', bytes: samplePdf('服务台账与申报数不符') };

let test: TestApp;
let ref: Ref;
let publicNoticeId: string;
beforeAll(async () => {
  test = await createTestApp();
  ref = await bringTo(test, { operator: 'zj_digital', stage: 'recommended-by-province' });
  publicNoticeId = (await publish(test, [ref])).id;
});
afterAll(() => test.close());

const said = (more: object = {}) => ({
  ...ref,
  publicNoticeId,
  commandId: randomUUID(),
  grounds: '数据不实',
  statement: '服务企业数与实际不符，请核实。',
  ...more,
});
const NAMED = { name: '王先生', contact: '13900000000' };

function file(asked: ReturnType<typeof said>, files: readonly HandedIn[] = []) {
  const ctx = { services: test.services, now: test.clock.now(), today: test.clock.today() };
  return fileObjection(ctx, asked, files);
}

async function fetchAs(username: string | null, url: string): Promise<number> {
  const cookie = username === null ? undefined : await cookieOf(test, username);
  const answer = await test.app.inject({ method: 'GET', url, headers: cookie ? { cookie } : {} });
  return answer.statusCode;
}

describe('under a law that asks for neither a name nor evidence', () => {
  it('says so with the clause', async () => {
    const rules = await test.asPublic().objections.rules({ publicNoticeId });
    expect(rules).toMatchObject({ identity: 'any', evidence: 'optional', clause: { jurisdiction: 'national-2025' } });
    expect(rules.sentences[0]).toMatch(/到\d{4}年\d+月\d+日（星期.）24时为止/u);
  });

  it('an objection without a name is received, acknowledged by a number and the digest of its content', async () => {
    const receipt = await file(said());
    expect(receipt).toMatchObject({ admitted: true, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(receipt.number).toMatch(/^YY-20251117-[A-Z2-9]{8}$/u);
    const tracked = await test.asPublic().objections.track({ code: receipt.trackingCode });
    expect(tracked).toMatchObject({ number: receipt.number, contentHash: receipt.contentHash, status: 'open' });
  });

  it('evidence is kept under a harmless name and read by the deciding authority alone', async () => {
    const { number } = await file(said(NAMED), [PDF]);
    const { objections } = await test.as('ministry').publicNotices.manage({ id: publicNoticeId });
    const found = objections.find((one) => one.number === number);
    expect(found?.files).toMatchObject([{ name: '证明 材料.pdf', size: PDF.bytes.length }]);
    const href = found?.files[0]?.href ?? '';
    expect(await fetchAs('ministry', href)).toBe(200);
    expect(await fetchAs('province_330000', href)).toBe(404);
    expect(await fetchAs('zj_digital', href)).toBe(403);
    expect(await fetchAs(null, href)).toBe(401);
  });

  it('handed in twice it is one objection; with other evidence it is refused', async () => {
    const asked = said(NAMED);
    const first = await file(asked, [PDF]);
    expect(await file(asked, [PDF])).toEqual(first);
    const other = { name: '另一份.pdf', bytes: samplePdf('另一份') };
    expect(await refusalOf(file(asked, [other]))).toMatchObject({ code: 'COMMAND_REPLAYED_DIFFERENTLY' });
  });

  it('what is no document, and more files than are taken, are refused and nothing is received', async () => {
    const before = (await test.as('ministry').publicNotices.manage({ id: publicNoticeId })).objections.length;
    const script = { name: '证明.pdf', bytes: new TextEncoder().encode('MZ this is no pdf') };
    expect(await refusalOf(file(said(), [script]))).toMatchObject({ code: 'FILE_TYPE_MISMATCH' });
    const many = Array.from({ length: 6 }, () => PDF);
    expect(await refusalOf(file(said(), many))).toMatchObject({ code: 'OBJECTION_FILES_TOO_MANY' });
    const { objections } = await test.as('ministry').publicNotices.manage({ id: publicNoticeId });
    expect(objections).toHaveLength(before);
  });
});

describe('under a law that asks for a name and evidence', () => {
  const OWN = 'guangdong-own';

  /** Guangdong's draft as a programme in force whose notices ask for both. */
  function strict(): Plugin {
    const { id, notices: _none, process, ...draft } = getPlugin('guangdong-draft');
    const calls = DEMO_NOTICES.filter(({ jurisdiction }) => jurisdiction === id);
    const phases = process.phases.map((phase) =>
      phase.phase === 'public-notice' ? { ...phase, realName: true, evidence: true } : phase,
    );
    const covered = { article: `${OWN}-demo-1`, implementedBy: [`deadline:${OWN}-demo/municipality`] };
    const coverage = [...draft.coverage.filter(({ article }) => !article.startsWith(id)), covered];
    const whole = { ...draft, id, status: 'in-force', effectiveFrom: '2025-01-01', notices: calls };
    const text = JSON.stringify({ ...whole, process: { ...process, phases }, coverage });
    return Plugin.parse(JSON.parse(text.replaceAll('guangdong-draft', OWN)));
  }

  async function install(): Promise<void> {
    const answer = await test.app.inject({
      method: 'POST',
      url: `/designer/bundles?commandId=${randomUUID()}&because=${encodeURIComponent('本省办法印发')}`,
      headers: { 'content-type': 'application/json', cookie: await cookieOf(test, 'province_440000_reviewer') },
      payload: bundleText(packBundle(strict(), { cases: [], scenarios: [] })),
    });
    const { id } = PluginBundle.parse(answer.json());
    await test.as('province_440000').designer.approveBundle({ commandId: randomUUID(), id });
  }

  it('who comes without one of them is told which rule, and with both is received', async () => {
    await install();
    const own = await bringTo(test, { operator: 'gz_cloud', stage: 'recommended-by-city', jurisdiction: OWN });
    const by = { ...GUANGDONG, jurisdiction: OWN };
    const { id } = await putOnNotice(test, [own], { by, phase: 'notice-candidate' });
    const objected = (more: object = {}) => said({ ...own, publicNoticeId: id, ...more });
    const rules = await test.asPublic().objections.rules({ publicNoticeId: id });
    expect(rules).toMatchObject({ identity: 'real-name', evidence: 'required', clause: { jurisdiction: OWN } });
    const nameless = await refusalOf(file(objected(), [PDF]));
    expect(nameless).toMatchObject({ code: 'OBJECTION_NAME_REQUIRED', citation: { article: rules.clause.article } });
    const unproven = await refusalOf(test.asPublic().objections.file(objected(NAMED)));
    expect(unproven).toMatchObject({
      code: 'OBJECTION_EVIDENCE_REQUIRED',
      citation: { article: rules.clause.article },
    });
    expect(await file(objected(NAMED), [PDF])).toMatchObject({ admitted: true });
  });
});
