import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, ON, act, recommendTestCase } from '../../test-support/cases.ts';
import { inStage } from '../../test-support/lifecycle.ts';
import { type World, openWorld } from '../../test-support/world.ts';
import { sm3 } from '../chain/hash.ts';
import { enterTenant, withPublic, withoutTenant } from '../context.ts';
import { SYSTEM_PERSON, newId } from '../uuid.ts';
import { appendEvents } from './append-events.ts';
import { listEvents } from './case-events.ts';
import { lockCase } from './case-file.ts';
import type { CaseRef } from './case-ref.ts';
import * as objections from './objections.ts';
import { setItemOutcome } from './public-notice-items.ts';
import { addPublicNotice, getPublicNotice, listPublicNotices, settlePublicNotice } from './public-notices.ts';

let world: World;
let ref: CaseRef;
let noticeId: string;
const trackingHash = sm3('a secret code');

beforeAll(async () => {
  world = await openWorld();
  ref = await recommendTestCase(world);
  await act(world, 'ministry', { ref, type: 'proposed', projection: inStage('notice-candidate') });
  const item = {
    name: '测试平台',
    nameInitials: 'cspt',
    operatorName: '测试公司',
    kind: 'platform',
    divisionCode: '440100',
  };
  noticeId = await world.as('ministry', (tx) =>
    addPublicNotice(tx, {
      tenantId: 'ministry',
      jurisdiction: 'exampleland',
      phase: 'notice-candidate',
      title: '公示',
      publishedBy: '工业和信息化部',
      firstDay: '2026-01-12',
      lastDay: '2026-01-19',
      workingDays: 5,
      citation: { article: '9' },
      at: AT,
      cases: [{ ...ref, ...item }],
    }),
  );
});
afterAll(() => world.close());

function objection(more: Partial<objections.NewObjection> = {}): objections.NewObjection {
  return {
    ...ref,
    id: newId(),
    number: `YY-20260113-${newId().slice(-6)}`,
    contentHash: '1'.repeat(64),
    files: [],
    commandId: newId(),
    noticeTenantId: 'ministry',
    publicNoticeId: noticeId,
    caseName: '测试平台',
    name: '张三',
    contact: '13800000000',
    grounds: '数据不实',
    statement: '服务企业数量与实际不符。',
    trackingHash,
    at: AT,
    on: ON,
    ...more,
  };
}

const file = (input: objections.NewObjection) =>
  withPublic(world.pools.public, { trackingHash: input.trackingHash }, (tx) => objections.fileObjection(tx, input));
const track = (code: string) =>
  withPublic(world.pools.public, { trackingHash: sm3(code) }, objections.findTrackedObjection);

test('the public objects, follows by its code alone, and repeating changes nothing', async () => {
  const input = objection();
  await file(input);
  await file(input);
  expect(await track('a secret code')).toMatchObject({ status: 'open', caseName: '测试平台', reply: null });
  expect(await track('another code')).toBeUndefined();
  expect(await withPublic(world.pools.public, {}, objections.findTrackedObjection)).toBeUndefined();
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from app.objection`.execute(world.admin);
  expect(rows[0]?.n).toBe(1);
});

test('the public reads no name, not even its own, and answers nothing itself', async () => {
  const read = (column: string) =>
    withPublic(world.pools.public, { trackingHash }, (tx) =>
      sql.raw(`select ${column} from app.objection`).execute(tx),
    );
  for (const column of ['name', 'contact', 'statement', 'findings']) {
    await expect(read(column)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const settled = withPublic(world.pools.public, { trackingHash }, (tx) =>
    tx.updateTable('objection').set({ status: 'unfounded' }).execute(),
  );
  await expect(settled).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('nobody objects to a case that is not on the notice', async () => {
  const other = await recommendTestCase(world, 'operatorHunan');
  await expect(file(objection({ ...other, trackingHash: sm3('x') }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('only the authority that decides reads objections', async () => {
  const key = { noticeTenantId: 'ministry', publicNoticeId: noticeId };
  expect(await world.as('ministry', (tx) => objections.listObjections(tx, key))).toMatchObject([
    { name: '张三', status: 'open' },
  ]);
  expect(await world.as('province', (tx) => objections.listObjections(tx, key))).toEqual([]);
  for (const who of ['operatorA', 'jobs'] as const) {
    await expect(world.as(who, (tx) => objections.listObjections(tx, key))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  }
});

test('the jobs role writes the event that follows, and a confirmation can tell whether one is missing', async () => {
  const missing = () => world.as('ministry', (tx) => objections.hasUnrecordedObjections(tx, ref));
  expect(await missing()).toBe(true);
  await withoutTenant(world.pools.jobs, async (tx) => {
    const [claimed] = await objections.claimUnrecordedObjections(tx, { limit: 10, publicNoticeId: noticeId });
    if (!claimed) throw new Error('nothing claimed');
    await enterTenant(tx, { tenant: claimed.tenantId, level: 'system', person: SYSTEM_PERSON });
    const { version } = await lockCase(tx, claimed);
    const at = await appendEvents(tx, claimed, {
      expectedVersion: version,
      events: [{ type: 'objected', on: claimed.receivedOn, payload: { objection: claimed.id } }],
      projection: inStage('notice-candidate'),
      actor: { id: SYSTEM_PERSON, name: '公众', level: 'public' },
      commandId: newId(),
      at: AT,
    });
    await objections.markObjectionRecorded(tx, claimed, at);
  });
  expect(await missing()).toBe(false);
  const events = await world.as('operatorA', (tx) => listEvents(tx, ref));
  expect(events.at(-1)).toMatchObject({ type: 'objected', actor: { level: 'public' } });
});

test('an objection is settled once, with findings and a reply the objector reads', async () => {
  const [open] = await world.as('ministry', (tx) =>
    objections.listObjections(tx, { noticeTenantId: 'ministry', publicNoticeId: noticeId }),
  );
  const key = { tenantId: ref.tenantId, id: open?.id ?? '' };
  const settlement = {
    founded: false,
    findings: '经核实属实',
    reply: '异议不成立',
    on: '2026-01-20',
    at: AT,
    by: newId(),
  };
  expect(await world.as('ministry', (tx) => objections.settleObjection(tx, key, settlement))).toMatchObject({
    status: 'unfounded',
  });
  const again = world.as('ministry', (tx) => objections.settleObjection(tx, key, settlement));
  await expect(again).rejects.toMatchObject({ code: 'OBJECTION_SETTLED', slots: { settledOn: '2026-01-20' } });
  expect(await track('a secret code')).toMatchObject({
    status: 'unfounded',
    reply: '异议不成立',
    settledOn: '2026-01-20',
  });
});

test('a notice runs, ends and is settled by its decider, not before its last day has passed', async () => {
  const statuses = async (today: string) => {
    const found: string[] = [];
    for (const status of ['running', 'ended', 'settled'] as const) {
      const notices = await withPublic(world.pools.public, {}, (tx) => listPublicNotices(tx, { status, today }));
      if (notices.length > 0) found.push(status);
    }
    return found;
  };
  expect(await statuses('2026-01-19')).toEqual(['running']);
  expect(await statuses('2026-01-20')).toEqual(['ended']);
  const settle = (on: string) => (tx: Parameters<typeof settlePublicNotice>[0]) =>
    settlePublicNotice(tx, { tenantId: 'ministry', id: noticeId }, { on, documentNumber: '工信部企业函〔2026〕1号' });
  await expect(world.as('ministry', settle('2026-01-19'))).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  await expect(world.as('province', settle('2026-01-20'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await world.as('ministry', async (tx) => {
    await setItemOutcome(tx, { ...ref, publicNoticeId: noticeId }, 'confirmed');
    await settle('2026-01-20')(tx);
  });
  expect(await statuses('2026-01-20')).toEqual(['settled']);
  expect(await withPublic(world.pools.public, {}, (tx) => getPublicNotice(tx, noticeId))).toMatchObject({
    documentNumber: '工信部企业函〔2026〕1号',
    items: [{ outcome: 'confirmed', authorityName: '广东省' }],
  });
});

test("the ministry confirms a case in another tenant, in that tenant's history", async () => {
  await act(world, 'ministry', {
    ref,
    type: 'confirmed',
    projection: { stage: 'creation', phase: 'creation', level: null, closedReason: null, state: {} },
  });
  const events = await world.as('province', (tx) => listEvents(tx, ref));
  expect(events.at(-1)).toMatchObject({ type: 'confirmed', actor: { level: 'ministry' } });
});
