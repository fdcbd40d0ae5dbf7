import { afterAll, beforeAll, expect, test } from 'vitest';
import { ON, recommendTestCase, submitTestCase } from '../../test-support/cases.ts';
import { NOTICE, type World, openWorld } from '../../test-support/world.ts';
import { getCase } from './case-view.ts';
import { addNilReturn, findNilReturn } from './nil-returns.ts';
import { findQuota, freePlace } from './quota-places.ts';
import { addRecommendation, endRecommendation, listRecommendations, listRecommendedCases } from './recommendations.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const key = (unitId: string) => ({ tenantId: unitId.startsWith('43') ? '430000' : '440000', noticeId: NOTICE, unitId });

test('an operator that withdraws frees the places of its city and province, and no other', async () => {
  const ref = await recommendTestCase(world);
  await recommendTestCase(world, 'operatorB');
  await world.as('operatorA', async (tx) => {
    for (const [level, unit] of [
      ['municipality', '440100'],
      ['province', '440000'],
    ] as const) {
      await endRecommendation(tx, ref, { level, on: ON });
      await freePlace(tx, key(unit));
    }
  });
  const places = await world.as('province', (tx) =>
    Promise.all(['440100', '440600', '440000'].map((unit) => findQuota(tx, key(unit)))),
  );
  expect(places.map((one) => one?.used)).toEqual([0, 1, 1]);
});

test('an operator that frees places without ending anything changes nothing', async () => {
  await world.as('operatorA', (tx) => freePlace(tx, key('440600')));
  expect(await world.as('province', (tx) => findQuota(tx, key('440600')))).toMatchObject({ used: 1 });
});

test('an operator ends no recommendation of another', async () => {
  const [other] = await world.as('province', (tx) => listRecommendedCases(tx, key('440600')));
  const ending = world.as('operatorA', (tx) =>
    endRecommendation(tx, other ?? { tenantId: '440000', caseId: '' }, { level: 'municipality', on: ON }),
  );
  await expect(ending).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test("a ministry that declines frees the province's place", async () => {
  const ref = await recommendTestCase(world, 'operatorHunan');
  expect(await world.as('hunan', (tx) => findQuota(tx, key('430000')))).toMatchObject({ used: 1 });
  await world.as('ministry', async (tx) => {
    await endRecommendation(tx, ref, { level: 'province', on: ON });
    await freePlace(tx, key('430000'));
  });
  expect(await world.as('hunan', (tx) => findQuota(tx, key('430000')))).toMatchObject({ used: 0 });
  const history = await world.as('hunan', (tx) => listRecommendations(tx, ref));
  expect(history.map((one) => [one.level, one.endedOn])).toEqual([
    ['municipality', null],
    ['province', ON],
  ]);
});

test('a level recommends a case once', async () => {
  const ref = await recommendTestCase(world);
  const { person, unit = '' } = world.askers.city.context;
  const again = world.as('city', (tx) =>
    addRecommendation(tx, ref, {
      noticeId: NOTICE,
      recommenderId: unit,
      level: 'municipality',
      opinion: '再次',
      on: ON,
      by: { id: person, name: '测试人' },
    }),
  );
  await expect(again).rejects.toMatchObject({ code: 'VERSION_STALE' });
});

test('the operator reads no opinion', async () => {
  const read = world.as('operatorA', (tx) => tx.selectFrom('recommendation').select('opinion').execute());
  await expect(read).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('the recommender of a case is named with it', async () => {
  const [ref] = await world.as('city', (tx) => listRecommendedCases(tx, key('440100')));
  const view = await world.as('ministry', (tx) => getCase(tx, ref ?? { tenantId: '', caseId: '' }));
  expect(view).toMatchObject({ unitName: '广州市工业和信息化局', unitClass: 'municipality', authorityName: '广东省' });
});

test('a nil return is kept once, for the unit and its province', async () => {
  const { person } = world.askers.hunanCity.context;
  for (const reasons of ['无符合条件的', '再报一次']) {
    const input = { reasons, by: { id: person, name: '测试人' }, at: '2025-11-20T01:00:00.000Z' };
    await world.as('hunanCity', (tx) => addNilReturn(tx, key('430100'), input));
  }
  expect(await world.as('hunan', (tx) => findNilReturn(tx, key('430100')))).toMatchObject({ reasons: '无符合条件的' });
  expect(await world.as('province', (tx) => findNilReturn(tx, key('430100')))).toBeUndefined();
});

test('a recommendation that an exemption covers takes no place, and frees none when it ends', async () => {
  const places = () => world.as('otherCity', (tx) => findQuota(tx, key('440600')));
  const before = await places();
  const ref = await submitTestCase(world, 'operatorB');
  const by = { id: world.askers.otherCity.context.person, name: '测试人' };
  const input = { noticeId: NOTICE, recommenderId: '440600', level: 'municipality', opinion: '同意', on: ON } as const;
  await world.as('otherCity', (tx) => addRecommendation(tx, ref, { ...input, by, exemption: 'old-title' }));
  const standing = await world.as('otherCity', (tx) => listRecommendedCases(tx, key('440600')));
  expect(standing.find(({ caseId }) => caseId === ref.caseId)).toMatchObject({ exemption: 'old-title' });
  await world.as('operatorB', async (tx) => {
    await endRecommendation(tx, ref, { level: 'municipality', on: ON });
    await freePlace(tx, key('440600'));
  });
  expect(await places()).toEqual(before);
});
