import { randomUUID } from 'node:crypto';
import { fileObjection, listEvents, sm3, SYSTEM_PERSON, withPublic, withTenant } from '@shifan/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo, commandOn, publish } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';
import { recordObjections } from './record-objections.ts';

let test: TestApp;
let ref: Ref;
let other: Ref;
let late: Ref;
let notice: Awaited<ReturnType<typeof publish>>;
beforeAll(async () => {
  test = await createTestApp();
  ref = await bringTo(test, { operator: 'zj_digital', stage: 'recommended-by-province' });
  other = await bringTo(test, { operator: 'sn_aero', stage: 'recommended-by-province' });
  late = await bringTo(test, { operator: 'zj_fabric', stage: 'recommended-by-province' });
  notice = await publish(test, [ref]);
});
afterAll(() => test.close());

function objection(change: object = {}) {
  return {
    ...ref,
    commandId: randomUUID(),
    publicNoticeId: notice.id,
    name: '王先生',
    contact: '13900000000',
    grounds: '数据不实',
    statement: '服务企业数与实际不符，请核实。',
    ...change,
  };
}

function file(change: object = {}) {
  return test.asPublic().objections.file(objection(change));
}

async function settlement(of: { objectionId: string; founded: boolean }) {
  const words = { findings: '已调阅台账核对。', reply: '感谢监督，核实情况如上。' };
  return { ...(await commandOn(test, ref, 'ministry')), ...of, ...words };
}

async function objections() {
  return (await test.as('ministry').publicNotices.manage({ id: notice.id })).objections;
}

async function eventsOf(of: Ref) {
  const system = { tenant: of.tenantId, level: 'system', person: SYSTEM_PERSON } as const;
  return withTenant(test.services.pools.jobs, system, (tx) => listEvents(tx, of));
}

describe('an objection', () => {
  it('is received with a secret code, is among the case’s events at once, and names nobody there', async () => {
    const { trackingCode, receivedAt } = await file();
    expect(trackingCode).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){6}[A-HJ-NP-Z2-9]{4}$/u);
    expect(Date.parse(receivedAt)).toBe(test.clock.now());
    const tracked = await test.asPublic().objections.track({ code: ` ${trackingCode.toLowerCase()} ` });
    expect(tracked).toMatchObject({ status: 'open', reply: null, settledOn: null });
    const last = (await eventsOf(ref)).at(-1);
    expect(last).toMatchObject({ type: 'objected', actor: { level: 'public', name: '社会公众' } });
    expect(JSON.stringify(last)).not.toContain('王先生');
    expect(await recordObjections(test.services)).toBe(0);
  });

  it('repeated under its command id gives the first code and is there once; with other words it is refused', async () => {
    const before = (await objections()).length;
    const asked = objection({ grounds: '资质不符' });
    const first = await test.asPublic().objections.file(asked);
    expect(await test.asPublic().objections.file(asked)).toEqual(first);
    expect(await objections()).toHaveLength(before + 1);
    const changed = await refusalOf(test.asPublic().objections.file({ ...asked, statement: '另一段话' }));
    expect(changed.code).toBe('COMMAND_REPLAYED_DIFFERENTLY');
  });

  it('is not found on a notice that does not list the case, and on no notice, in the same words', async () => {
    const unlisted = await refusalOf(file({ ...other }));
    const unknown = await refusalOf(file({ caseId: randomUUID() }));
    const nowhere = await refusalOf(file({ publicNoticeId: randomUUID() }));
    expect(unlisted.code).toBe('NOT_FOUND');
    expect([unknown.message, nowhere.message]).toEqual([unlisted.message, unlisted.message]);
  });

  it('is not followed by a wrong code', async () => {
    const refused = await refusalOf(test.asPublic().objections.track({ code: 'AAAA-BBBB-CCCC' }));
    expect(refused.code).toBe('TRACKING_CODE_UNKNOWN');
  });
});

describe('settling', () => {
  it('as unfounded leaves the case on its notice and answers the objector', async () => {
    test.clock.set('2025-11-20');
    const { trackingCode } = await file({ grounds: '重名' });
    const objectionId = (await objections()).find(({ grounds }) => grounds === '重名')?.id ?? '';
    const order = await settlement({ objectionId, founded: false });
    const settled = await test.as('ministry_reviewer').objections.settle(order);
    expect(settled).toMatchObject({ status: 'unfounded', findings: order.findings });
    expect(await test.asPublic().objections.track({ code: trackingCode })).toMatchObject({
      status: 'unfounded',
      settledOn: '2025-11-20',
      reply: order.reply,
    });
    const again = await refusalOf(
      test.as('ministry').objections.settle(await settlement({ objectionId, founded: true })),
    );
    expect(again).toMatchObject({ code: 'OBJECTION_SETTLED', slots: { settledOn: '2025-11-20' } });
    expect((await eventsOf(ref)).filter(({ type }) => type === 'objection-settled')).toHaveLength(1);
  });

  it('finds no objection under another case’s reference', async () => {
    const objectionId = (await objections()).find(({ status }) => status === 'open')?.id ?? '';
    const order = {
      ...(await settlement({ objectionId, founded: true })),
      ...(await commandOn(test, other, 'ministry')),
    };
    const crossed = await refusalOf(test.as('ministry').objections.settle(order));
    const absent = await refusalOf(
      test.as('ministry').objections.settle({ ...order, commandId: randomUUID(), objectionId: randomUUID() }),
    );
    expect([crossed.code, absent.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await objections()).find(({ id }) => id === objectionId)?.status).toBe('open');
  });

  it('as founded closes the case, tells everybody, and leaves the other objections to be answered', async () => {
    test.clock.set('2025-11-21');
    const open = (await objections()).filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThan(1);
    for (const { id: objectionId } of open) {
      await test.as('ministry').objections.settle(await settlement({ objectionId, founded: true }));
    }
    const { summary } = await test.as('zj_digital').applications.get(ref);
    expect(summary).toMatchObject({ stage: 'closed', closedReason: 'objection-upheld' });
    const { items, status } = await test.asPublic().publicNotices.get({ id: notice.id });
    expect([items[0]?.outcome, status]).toEqual(['objection-upheld', 'running']);
    expect((await objections()).map((one) => one.status)).not.toContain('open');
    const late = await refusalOf(file());
    expect(late.code).toBe('CASE_CLOSED');
    const places = await test.as('province_330000').recommendation.places({ noticeId: 'miit-2025-460' });
    expect(places.used).toBe(1);
  });

  it('is the deciding authority’s alone', async () => {
    const order = await settlement({ objectionId: randomUUID(), founded: true });
    for (const username of ['zj_digital', 'auditor_ministry']) {
      expect(await refusalOf(test.as(username).objections.settle(order))).toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const username of ['province_330000', 'province_440000_reviewer']) {
      expect(await refusalOf(test.as(username).objections.settle(order))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

it('is taken until 24:00 of the notice’s last day and not after', async () => {
  const { id: publicNoticeId, lastDay } = await publish(test, [other]);
  expect(lastDay).toBe('2025-11-28');
  test.clock.set('2025-11-28T23:59:59+08:00');
  await file({ ...other, publicNoticeId });
  test.clock.set('2025-11-29T00:00:01+08:00');
  const refused = await refusalOf(file({ ...other, publicNoticeId }));
  expect(refused).toMatchObject({ code: 'OBJECTION_PERIOD_OVER', slots: { lastDay } });
  expect(refused.citation).toMatchObject({ document: '工信部企业〔2025〕225号' });
});

it('holds up a confirmation even where its event did not follow, and is recorded once by whoever looks first', async () => {
  const { id: publicNoticeId } = await publish(test, [late]);
  const trackingHash = sm3('a code');
  await withPublic(test.services.pools.public, { trackingHash }, (tx) =>
    fileObjection(tx, {
      ...objection({ ...late, publicNoticeId }),
      noticeTenantId: 'ministry',
      caseName: '柯岩现代纺织中小企业基地',
      id: randomUUID(),
      number: 'YY-20251128-TEST01',
      contentHash: trackingHash,
      files: [],
      trackingHash,
      at: new Date(test.clock.now()).toISOString(),
      on: test.clock.today(),
    }),
  );
  test.clock.set('2025-12-09');
  const { commandId, ...chosen } = await commandOn(test, late, 'ministry');
  const order = { commandId, id: publicNoticeId, cases: [chosen] };
  const looks = [recordObjections(test.services), recordObjections(test.services)];
  await Promise.all(looks);
  expect((await eventsOf(late)).filter(({ type }) => type === 'objected')).toHaveLength(1);
  const stale = await test.as('ministry').publicNotices.confirm(order);
  expect(stale.results).toMatchObject([{ ok: false, refusal: { code: 'VERSION_STALE' } }]);
  const { commandId: again, ...current } = await commandOn(test, late, 'ministry');
  const refused = await test.as('ministry').publicNotices.confirm({ ...order, commandId: again, cases: [current] });
  expect(refused.results).toMatchObject([{ ok: false, refusal: { code: 'OBJECTION_OPEN' } }]);
});
