import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT, ON, act, inReview, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { inStage } from '../../test-support/lifecycle.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { sm3 } from '../chain/hash.ts';
import { enterTenant, withPublic, withoutTenant } from '../context.ts';
import * as db from '../repositories/index.ts';
import { SYSTEM_PERSON, newId } from '../uuid.ts';

let world: World;
let ref: db.CaseRef;
let noticeId: string;
const trackingHash = sm3('a secret code');
const item = {
  name: '测试平台',
  nameInitials: 'cspt',
  operatorName: '测试公司',
  kind: 'platform',
  divisionCode: '440100',
};

beforeAll(async () => {
  world = await openWorld();
  ref = await submitTestCase(world, 'operatorA', { decider: 'province' });
  await act(world, 'city', { ref, type: 'recommended', projection: inReview('province') });
  await act(world, 'province', { ref, type: 'proposed', projection: inStage('notice-candidate') });
  noticeId = await world.as('province', (tx) => publish(tx, '440000', ref));
});
afterAll(() => world.close());

function publish(tx: Parameters<typeof db.addPublicNotice>[0], tenantId: string, one: db.CaseRef): Promise<string> {
  return db.addPublicNotice(tx, {
    tenantId,
    jurisdiction: 'exampleland',
    phase: 'notice-candidate',
    title: '公示',
    publishedBy: '广东省工业和信息化厅',
    firstDay: '2026-01-12',
    lastDay: '2026-01-19',
    workingDays: 5,
    citation: {},
    at: AT,
    cases: [{ ...one, ...item }],
  });
}

const list = (who: AskerName) =>
  world.as(who, (tx) => db.listObjections(tx, { noticeTenantId: '440000', publicNoticeId: noticeId }));

test('the province publishes its own cases, no city and no other authority does, and no case of the ministry', async () => {
  const refused = { code: 'FORBIDDEN' };
  await expect(world.as('city', (tx) => publish(tx, '440000', ref))).rejects.toMatchObject(refused);
  await expect(world.as('hunan', (tx) => publish(tx, '430000', ref))).rejects.toMatchObject(refused);
  await expect(world.as('hunan', (tx) => publish(tx, '440000', ref))).rejects.toMatchObject(refused);
  await expect(world.as('ministry', (tx) => publish(tx, 'ministry', ref))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const national = await recommendTestCase(world);
  await expect(world.as('province', (tx) => publish(tx, '440000', national))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('the public objects to a case on it; the province alone reads who', async () => {
  const input = {
    ...ref,
    id: newId(),
    number: `YY-20260113-${newId().slice(-6)}`,
    contentHash: '1'.repeat(64),
    files: [],
    commandId: newId(),
    noticeTenantId: '440000',
    publicNoticeId: noticeId,
    caseName: '测试平台',
    name: '张三',
    contact: '13800000000',
    grounds: '数据不实',
    statement: '不符。',
    trackingHash,
    at: AT,
    on: ON,
  };
  await withPublic(world.pools.public, { trackingHash }, (tx) => db.fileObjection(tx, input));
  expect(await list('province')).toMatchObject([{ name: '张三' }]);
  expect(await list('auditor')).toHaveLength(1);
  for (const who of ['city', 'ministry', 'hunan'] as const) expect(await list(who)).toEqual([]);
});

test('the jobs role records it, the province settles it, and confirms afterwards', async () => {
  const missing = () => world.as('province', (tx) => db.hasUnrecordedObjections(tx, ref));
  expect(await missing()).toBe(true);
  await withoutTenant(world.pools.jobs, async (tx) => {
    const [claimed] = await db.claimUnrecordedObjections(tx, { limit: 10, publicNoticeId: noticeId });
    if (!claimed) throw new Error('nothing claimed');
    await enterTenant(tx, { tenant: claimed.tenantId, level: 'system', person: SYSTEM_PERSON });
    const { version } = await db.lockCase(tx, claimed);
    const recorded = await db.appendEvents(tx, claimed, {
      expectedVersion: version,
      events: [{ type: 'objected', on: claimed.receivedOn, payload: { objection: claimed.id } }],
      projection: inStage('notice-candidate'),
      actor: { id: SYSTEM_PERSON, name: '公众', level: 'public' },
      commandId: newId(),
      at: AT,
    });
    await db.markObjectionRecorded(tx, claimed, recorded);
  });
  expect(await missing()).toBe(false);

  const [open] = await list('province');
  const settlement = { founded: false, findings: '属实', reply: '不成立', on: '2026-01-20', at: AT, by: newId() };
  const key = { tenantId: '440000', id: open?.id ?? '' };
  for (const who of ['ministry', 'city', 'hunan'] as const) {
    await expect(world.as(who, (tx) => db.settleObjection(tx, key, settlement))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  await world.as('province', (tx) => db.settleObjection(tx, key, settlement));
  await act(world, 'province', { ref, type: 'confirmed', projection: inStage('creation') });
  await world.as('province', async (tx) => {
    await db.setItemOutcome(tx, { ...ref, publicNoticeId: noticeId }, 'confirmed');
    await db.settlePublicNotice(tx, { tenantId: '440000', id: noticeId }, { on: '2026-01-20' });
  });
  const told = await withPublic(world.pools.public, { trackingHash }, db.findTrackedObjection);
  expect(told).toMatchObject({ status: 'unfounded', reply: '不成立' });
});
