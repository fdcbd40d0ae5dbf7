import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT } from '../../test-support/cases.ts';
import { type Asker, type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { withPublic } from '../context.ts';
import { newId } from '../uuid.ts';
import { announceCalendarYear, listCalendarVersions, listCalendarYears } from './calendar-years.ts';
import { approveEnactment, findEnactment, listEnactments, proposeEnactment } from './enactments.ts';
import { listPluginVersions, loadPluginVersion } from './plugin-versions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const key = { tenantId: '440000', jurisdiction: 'exampleland' };
const colleague = (): Asker => {
  const { audience, context } = world.askers.province;
  return { audience, context: { ...context, person: newId() } };
};
const authorOf = ({ context }: Asker) => ({ id: context.person, name: '测试人' });

describe('an enactment', () => {
  const propose = (who: AskerName, tenantId = '440000') =>
    world.as(who, (tx) =>
      proposeEnactment(tx, {
        ...key,
        tenantId,
        documentNumber: '粤工信规〔2026〕1号',
        inForceOn: '2026-03-01',
        by: authorOf(world.askers[who]),
        at: AT,
      }),
    );

  test('is proposed by the authority alone, and gives no force yet', async () => {
    const proposal = await propose('province');
    expect(proposal).toMatchObject({ approvedBy: null, approvedAt: null });
    for (const who of ['city', 'operatorA', 'auditor', 'hunan'] as const) {
      await expect(propose(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const who of ['province', 'operatorA', 'jobs', 'city'] as const) {
      expect(await world.as(who, (tx) => findEnactment(tx, key))).toBeUndefined();
    }
  });

  test('is approved by another person, once, whatever a repository asks', async () => {
    const [proposal] = await world.as('province', listEnactments);
    if (!proposal) throw new Error('no proposal');
    const approve = (asker: Asker) =>
      world.as(asker, (tx) => approveEnactment(tx, proposal, { by: authorOf(asker), at: AT }));
    await expect(approve(world.askers.province)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    const alone = world.as('province', (tx) =>
      sql`update app.jurisdiction_enactment set approved_by = app.current_person(), approved_by_name = '人', approved_at = now()`.execute(
        tx,
      ),
    );
    await expect(alone).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const other = colleague();
    const inAnothersName = world.as(other, (tx) =>
      approveEnactment(tx, proposal, { by: { id: newId(), name: '别人' }, at: AT }),
    );
    await expect(inAnothersName).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(approve(world.askers.city)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await approve(other)).toMatchObject({ approvedBy: { id: other.context.person }, approvedAt: AT });
    await expect(approve(colleague())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('approved is known to everybody it concerns, and stands alone', async () => {
    const expected = { documentNumber: '粤工信规〔2026〕1号', on: '2026-03-01' };
    for (const who of ['province', 'operatorA', 'jobs', 'city'] as const) {
      expect(await world.as(who, (tx) => findEnactment(tx, key))).toEqual(expected);
    }
    expect(await withPublic(world.pools.public, {}, (tx) => findEnactment(tx, key))).toEqual(expected);
    const second = await propose('province');
    const other = colleague();
    const approved = world.as(other, (tx) => approveEnactment(tx, second, { by: authorOf(other), at: AT }));
    await expect(approved).rejects.toMatchObject({ code: 'VERSION_STALE' });
  });
});

describe('a working-day calendar', () => {
  const announce = (who: AskerName, because: string, daysOff: string[]) =>
    world.as(who, (tx) =>
      announceCalendarYear(tx, {
        year: 2027,
        source: '国办发明电〔2026〕1号',
        daysOff,
        makeUpWorkdays: ['2027-02-13'],
        because,
        by: authorOf(world.askers[who]),
        at: AT,
      }),
    );

  test('is announced and corrected by the ministry alone; the last version counts and the first stays', async () => {
    for (const who of ['province', 'jobs', 'ministryAuditor'] as const) {
      await expect(announce(who, '公布', [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await announce('ministry', '公布', ['2027-01-01'])).toMatchObject({ version: 1, daysOff: ['2027-01-01'] });
    expect(await announce('ministry', '更正', ['2027-01-01', '2027-01-02'])).toMatchObject({ version: 2 });
    const current = await withPublic(world.pools.public, {}, listCalendarYears);
    expect(current).toMatchObject([{ year: 2027, version: 2, because: '更正', makeUpWorkdays: ['2027-02-13'] }]);
    const versions = await world.as('jobs', (tx) => listCalendarVersions(tx, 2027));
    expect(versions.map(({ version, daysOff }) => [version, daysOff.length])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  test('holds no day that is none, and none that is both off and worked', async () => {
    await expect(announce('ministry', '公布', ['infinity'])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(announce('ministry', '公布', ['2027-02-30'])).rejects.toMatchObject({ code: 'DATE_INVALID' });
    await expect(announce('ministry', '公布', ['2027-02-13'])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('a version of a jurisdiction', () => {
  test('is loaded whole by whoever has a case pinned to it', async () => {
    const version = { jurisdiction: 'exampleland', version: '1.0.0' };
    for (const who of ['operatorA', 'city', 'ministry', 'jobs'] as const) {
      const loaded = await world.as(who, (tx) => loadPluginVersion(tx, version));
      expect(loaded).toMatchObject({ ...version, content: { id: 'exampleland' } });
    }
    expect(await world.as('city', (tx) => listPluginVersions(tx, 'exampleland'))).toMatchObject([{ version: '1.0.0' }]);
  });

  test('that was never installed is not found', async () => {
    const unknown = { jurisdiction: 'exampleland', version: '9.9.9' };
    await expect(world.as('city', (tx) => loadPluginVersion(tx, unknown))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
