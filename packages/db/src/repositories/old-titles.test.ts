import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestCase } from '../../test-support/cases.ts';
import { AT, checkedImport, imported, oldTitle, USCC } from '../../test-support/old-titles.ts';
import { type AskerName, type World, openWorld } from '../../test-support/world.ts';
import { withPublic, withoutTenant } from '../context.ts';
import { newId } from '../uuid.ts';
import { holdTitleImport, listWaitingImports, noteImportStep } from './import-progress.ts';
import { listOldTitles } from './list-old-titles.ts';
import { addTitleApplication, listTitleApplications, listTitlesInUse } from './old-title-applications.ts';
import { addOldTitleEvent, verifyOldTitleChain } from './old-title-events.ts';
import {
  addOldTitles,
  expireOldTitles,
  findOldTitleFacts,
  listClaims,
  listEndedOldTitles,
  listIdentities,
  undoOldTitles,
} from './old-titles.ts';
import { addTitleImport, confirmTitleImport, listTitleImports, markImportUndone } from './title-imports.ts';

let world: World;
beforeEach(async () => {
  await world?.close();
  world = await openWorld();
});
afterAll(() => world.close());

const by = (who: AskerName) => ({ id: world.askers[who].context.person, name: '测试人' });
const jobs = { tenantId: '440000', endsOn: '2025-12-31' };

describe('a list of old titles', () => {
  test('is handed in and read by people of its own province alone', async () => {
    await checkedImport(world);
    const seen = async (who: AskerName) => (await world.as(who, (tx) => listTitleImports(tx, PAGE))).total;
    expect(await seen('province')).toBe(1);
    expect(await seen('auditor')).toBe(1);
    for (const who of ['city', 'hunan'] as const) expect(await seen(who)).toBe(0);
    for (const who of ['operatorA', 'ministry'] as const) {
      await expect(seen(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const file = { fileName: '名单.csv', fileType: 'csv' as const, size: 1, sm3: '0'.repeat(64), at: AT };
    for (const who of ['city', 'auditor', 'hunan'] as const) {
      const upload = world.as(who, (tx) => addTitleImport(tx, { ...file, tenantId: '440000', by: by(who) }));
      await expect(upload).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('is imported only once a person of the province confirmed it, whole only without errors', async () => {
    const ref = await checkedImport(world);
    const add = () =>
      world.as('jobs', (tx) => addOldTitles(tx, ref, { titles: [oldTitle()], fileName: '名单.csv', at: AT }));
    await expect(add()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await sql`update app.title_import set faulty = 1`.execute(world.admin);
    const confirm = (which: 'all' | 'good', who: AskerName = 'province') =>
      world.as(who, (tx) => confirmTitleImport(tx, ref, { which, by: by(who), at: AT }));
    await expect(confirm('all')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(confirm('good', 'hunan')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await confirm('good')).toMatchObject({ state: 'importing', which: 'good' });
    await expect(confirm('good')).rejects.toMatchObject({ code: 'VERSION_STALE' });
    await add();
  });

  test('is worked on by one process at a time, and a piece of it is done once', async () => {
    const ref = await checkedImport(world);
    await world.as('province', (tx) => confirmTitleImport(tx, ref, { which: 'all', by: by('province'), at: AT }));
    expect(await withoutTenant(world.pools.jobs, (tx) => listWaitingImports(tx, 10))).toEqual([ref]);
    const held = await Promise.all([1, 2, 3].map(() => world.as('jobs', (tx) => holdTitleImport(tx, ref, 60))));
    expect(held.filter(Boolean)).toHaveLength(1);
    expect(await withoutTenant(world.pools.jobs, (tx) => listWaitingImports(tx, 10))).toEqual([]);
    const step = { while: 'importing' as const, from: 0, to: 500, counts: { imported: 500 }, seconds: 60 };
    const noted = await Promise.all([1, 2].map(() => world.as('jobs', (tx) => noteImportStep(tx, ref, step))));
    expect(noted.toSorted()).toEqual([false, true]);
  });
});

describe('an old title', () => {
  test('is read by everybody, what its list told beside it by its own authority alone', async () => {
    const title = oldTitle();
    await imported(world, [title]);
    const key = { tenantId: '440000', id: title.id };
    for (const who of ['operatorHunan', 'city', 'hunan', 'ministry', 'jobsHunan'] as const) {
      expect((await world.as(who, (tx) => listOldTitles(tx))).total).toBe(1);
    }
    expect((await withPublic(world.pools.public, {}, (tx) => listOldTitles(tx))).rows[0]).toMatchObject({
      name: '测试旧平台',
      status: 'held',
    });
    expect(await world.as('province', (tx) => findOldTitleFacts(tx, key))).toEqual({
      year: 2022,
      facts: { servedSmes: '320' },
    });
    for (const who of ['hunan', 'city', 'jobsHunan'] as const) {
      expect(await world.as(who, (tx) => findOldTitleFacts(tx, key))).toBeUndefined();
    }
    for (const who of ['operatorA', 'ministry'] as const) {
      await expect(world.as(who, (tx) => findOldTitleFacts(tx, key))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('is known by its operator, kind, basis and document, and stands once', async () => {
    const title = oldTitle();
    await imported(world, [title]);
    const again = imported(world, [oldTitle()]);
    await expect(again).rejects.toMatchObject({ code: 'VERSION_STALE' });
    const query = { tenantId: '440000', usccs: [USCC.operatorA, USCC.operatorB] };
    const { uscc, kind, basis, documentNumber, fingerprint } = title;
    expect(await world.as('jobs', (tx) => listIdentities(tx, query))).toEqual([
      { uscc, kind, basis, documentNumber, fingerprint },
    ]);
  });

  test('of another authority is found by its operator, a list that is not imported is not', async () => {
    const query = { tenantId: '430000', usccs: [USCC.operatorA] };
    const claims = () => world.as('jobsHunan', (tx) => listClaims(tx, query));
    await checkedImport(world);
    expect([...(await claims())]).toEqual([]);
    await imported(world, [oldTitle()]);
    expect([...(await claims())]).toEqual([[USCC.operatorA, '440000']]);
  });

  test('expires once, on its legal day and no other', async () => {
    await imported(world, [oldTitle(), oldTitle({ id: newId(), row: 3, documentNumber: '示例〔2023〕2号' })]);
    const ended = (today: string) => withoutTenant(world.pools.jobs, (tx) => listEndedOldTitles(tx, today));
    expect(await ended('2025-12-31')).toEqual([]);
    expect(await ended('2026-03-01')).toEqual([jobs]);
    const both = await Promise.all([1, 2].map(() => world.as('jobs', (tx) => expireOldTitles(tx, jobs, 10))));
    expect(both.flat()).toHaveLength(2);
    expect(new Set(both.flat()).size).toBe(2);
    const { rows } = await world.as('operatorA', (tx) => listOldTitles(tx));
    expect(rows.map(({ status, statusOn }) => [status, statusOn])).toEqual([
      ['expired', '2025-12-31'],
      ['expired', '2025-12-31'],
    ]);
    const wrongDay = sql`update app.old_title set status_on = '2026-03-01'`;
    await expect(wrongDay.execute(world.admin)).rejects.toMatchObject({ code: '23514' });
    const back = world.as('jobs', (tx) => tx.updateTable('old_title').set({ status: 'held' }).executeTakeFirst());
    expect((await back).numUpdatedRows).toBe(0n);
  });

  test('is undone with its import, unless an application rests on it', async () => {
    const title = oldTitle();
    const ref = await imported(world, [title]);
    const file = await openTestCase(world);
    const { operator = '' } = world.askers.operatorA.context;
    const link = (uscc: string) => ({ titleId: title.id, operator: { id: operator, uscc }, at: AT });
    const start = (uscc: string) => world.as('operatorA', (tx) => addTitleApplication(tx, file, link(uscc)));
    await expect(start(USCC.operatorB)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await start(USCC.operatorA);
    expect(await world.as('operatorA', (tx) => listTitleApplications(tx, [title.id]))).toHaveLength(1);
    // the province does not see a draft, but that one rests on the title
    expect(await world.as('province', (tx) => listTitleApplications(tx, [title.id]))).toEqual([]);
    expect(await world.as('province', (tx) => listTitlesInUse(tx, ref, 5))).toMatchObject([{ name: '测试旧平台' }]);
    const undo = (which = ref) =>
      world.as('province', async (tx) => {
        await markImportUndone(tx, which, { by: by('province'), at: AT });
        return undoOldTitles(tx, which);
      });
    await expect(undo()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await imported(world, [oldTitle({ uscc: USCC.operatorB, documentNumber: '示例〔2023〕3号' })]);
    expect(await undo(other)).toBe(1);
    expect((await world.as('operatorB', (tx) => listOldTitles(tx, { uscc: USCC.operatorB }))).total).toBe(0);
    // and may come in again
    await imported(world, [oldTitle({ uscc: USCC.operatorB, documentNumber: '示例〔2023〕3号' })]);
  });

  test('that is undone starts no application', async () => {
    const title = oldTitle();
    const ref = await imported(world, [title]);
    await world.as('province', async (tx) => {
      await markImportUndone(tx, ref, { by: by('province'), at: AT });
      await undoOldTitles(tx, ref);
    });
    const file = await openTestCase(world);
    const operator = { id: world.askers.operatorA.context.operator ?? '', uscc: USCC.operatorA };
    const start = world.as('operatorA', (tx) => addTitleApplication(tx, file, { titleId: title.id, operator, at: AT }));
    await expect(start).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the chain of old titles', () => {
  const record = (type: 'imported' | 'expired', count: number) =>
    world.as('jobs', (tx) =>
      addOldTitleEvent(tx, {
        tenantId: '440000',
        type,
        on: '2025-12-31',
        at: AT,
        actor: { id: world.askers.jobs.context.person, name: '系统', level: 'system' },
        payload: { count },
      }),
    );
  const verify = () => world.as('auditor', (tx) => verifyOldTitleChain(tx, '440000'));

  test('verifies as written, also where several write at once', async () => {
    expect(await verify()).toMatchObject({ ok: true, length: 0 });
    await Promise.all([1, 2, 3, 4].map((count) => record('expired', count)));
    expect(await verify()).toMatchObject({ ok: true, length: 4 });
  });

  test.each([
    [`update app.old_title_event set payload = '{"count":9}' where position = 2`, 2],
    [`update app.old_title_event set on_day = '2026-01-05' where position = 1`, 1],
    [`delete from app.old_title_event where position = 2`, 2],
    [`delete from app.old_title_event where position = 3`, 2],
  ])('names where it is broken by: %s', async (statement, position) => {
    for (const count of [1, 2, 3]) await record('imported', count);
    await sql.raw(statement).execute(world.admin);
    expect(await verify()).toEqual({ ok: false, position });
  });

  test('takes from each only what is theirs to do', async () => {
    const expired = (who: AskerName, level: 'operator' | 'province' | 'system') =>
      world.as(who, (tx) =>
        addOldTitleEvent(tx, {
          tenantId: world.askers[who].context.tenant,
          type: 'expired',
          on: '2025-12-31',
          at: AT,
          actor: { ...by(who), level },
          payload: {},
        }),
      );
    await expect(expired('province', 'province')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(expired('province', 'system')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(expired('operatorA', 'operator')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

const PAGE = { page: 1, pageSize: 10 };
