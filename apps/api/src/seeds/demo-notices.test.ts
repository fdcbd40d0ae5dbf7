import { afterAll, beforeAll, expect, it } from 'vitest';
import { getPlugin, shippedPlugins } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { bringTo, commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { DEMO_NOTICES } from './demo-notices.ts';

const [CALL] = DEMO_NOTICES;
const DRAFT = CALL?.jurisdiction ?? '';

let test: TestApp;

beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

const isOffered = async () => (await test.asPublic().notices.open()).some(({ id }) => id === CALL?.id);

it('a draft has the demo’s call beside its own, and stays the version it is', () => {
  expect(getPlugin(DRAFT).notices.map(({ id }) => id)).toEqual([CALL?.id]);
  const shipped = shippedPlugins.find(({ id }) => id === DRAFT);
  expect(shipped?.notices).toEqual([]);
  expect(pinnedVersion(getPlugin(DRAFT))).toBe(shipped && pinnedVersion(shipped));
});

it('says in every line that it is a demonstration, and binds Guangdong alone', async () => {
  expect([CALL?.title, CALL?.documentNumber, CALL?.issuedBy].every((line) => line?.includes('演示'))).toBe(true);
  const callsOf = async (username: string) => (await test.as(username).notices.forMe()).noticeIds;
  expect(await callsOf('gz_platform')).toContain(CALL?.id);
  expect(await callsOf('zj_digital')).not.toContain(CALL?.id);
});

it('sets no places, so that nobody is limited', async () => {
  const operators = ['gz_platform', 'gz_testing', 'gz_cloud'];
  for (const operator of operators) {
    await bringTo(test, { operator, stage: 'recommended-by-city', jurisdiction: DRAFT });
  }
  const places = await test.as('unit_440100').recommendation.places({ noticeId: CALL?.id ?? '' });
  expect(places).toMatchObject({ max: null, free: null, used: 3, clause: null });
  const [first] = places.recommended;
  if (!first) throw new Error('nobody was recommended');
  const ref = { tenantId: first.tenantId, caseId: first.caseId };
  const withdrawal = { ...(await commandOn(test, ref, 'unit_440100')), reasons: '再核实。' };
  const { places: after } = await test.as('unit_440100').review.withdrawRecommendation(withdrawal);
  expect(after).toMatchObject({ max: null, used: 2 });
});

it('is offered to nobody outside a demo', async () => {
  expect(await isOffered()).toBe(true);
  await refreshLaw(test.services.pools, false);
  expect(await isOffered()).toBe(false);
  await refreshLaw(test.services.pools, true);
});
