import { randomUUID } from 'node:crypto';
import { verifyOldTitleChain, withTenant } from '@shifan/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireEndedTitles } from '../jobs/expire-old-titles.ts';
import { lookAround } from '../jobs/due-loop.ts';
import { systemIn } from '../jobs/as-system.ts';
import { goodRow, imported } from '../migration/test-support/lists.ts';
import { importOldTitles } from '../seeds/import-old-titles.ts';
import { DEMO_OPERATORS, usccOf } from '../seeds/operators.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({
    prepared: { name: 'old titles', prepare: async (services) => void (await importOldTitles(services)) },
  });
});
afterAll(() => test.close());

const mine = (who: string) => test.as(who).oldTitles.mine();

async function titleOf(who: string) {
  const [title] = await mine(who);
  if (!title) throw new Error(`${who} has no old title`);
  return title;
}

async function start(who: string, more: { fromTitle: string; jurisdiction?: string; kind?: 'platform' | 'base' }) {
  const { jurisdiction = 'national-2025', fromTitle, kind = 'platform' } = more;
  const api = test.as(who);
  const { applicable } = await api.notices.forMe();
  const call = applicable.find((one) => one.jurisdiction === jurisdiction);
  const [recommender] = call?.recommenders ?? [];
  if (!call || !recommender) throw new Error(`no call of ${jurisdiction}`);
  const { noticeId } = call;
  const order = { commandId: randomUUID(), jurisdiction, noticeId, kind, recommender: recommender.id, fromTitle };
  return api.applications.create(order);
}

describe('an application from an old title', () => {
  it('starts with what is known of it, field by field with where it comes from', async () => {
    const title = await titleOf('gz_platform');
    const ref = await start('gz_platform', { fromTitle: title.id });
    const view = await test.as('gz_platform').applications.get(ref);
    expect(view.summary.name).toBe('穗企通中小企业公共服务平台');
    expect(view.facts).toMatchObject({ servedSmes: '620', operatorName: '广州穗云企服科技有限公司' });
    expect(view.prefilled['servedSmes']).toMatch(/^旧称号导入表（演示〔2023〕1号，2023年10月31日公告）/u);
    expect(view.prefilled['operatorName']).toBe('单位登记信息');
    expect((await titleOf('gz_platform')).applications).toMatchObject([{ caseId: ref.caseId }]);
    const province = await test.as('province_440000').migration.imports({ page: 1 });
    expect(province.rows[0]?.actions).toContainEqual(
      expect.objectContaining({
        do: 'undo',
        allowed: false,
        refusal: expect.objectContaining({ code: 'TITLE_IMPORT_IN_USE', message: expect.stringContaining('穗企通') }),
      }),
    );
    const undo = { commandId: randomUUID(), importId: province.rows[0]?.id ?? '' };
    expect(await refusalOf(test.as('province_440000').migration.undo(undo))).toMatchObject({
      code: 'TITLE_IMPORT_IN_USE',
    });
  });

  it('starts under the programme of the province as well', async () => {
    const title = await titleOf('fs_base');
    const ref = await start('fs_base', { fromTitle: title.id, jurisdiction: 'guangdong-draft', kind: 'base' });
    const { facts } = await test.as('fs_base').applications.get(ref);
    expect(facts).toMatchObject({ residentSmes: '96' });
  });

  it('is refused from another operator’s title, and from one that is not there', async () => {
    const { id: fromTitle } = await titleOf('gz_testing');
    expect(await refusalOf(start('gz_platform', { fromTitle }))).toMatchObject({
      code: 'TITLE_OF_OTHER_OPERATOR',
      slots: { name: '珠澜检验检测公共服务平台' },
    });
    expect(await refusalOf(start('gz_platform', { fromTitle: randomUUID() }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a title that another province’s list has', () => {
  it('is shown to its operator, and starts no application', async () => {
    const operator = DEMO_OPERATORS.find(({ username }) => username === 'zj_digital');
    if (!operator) throw new Error('the demo knows no zj_digital');
    await imported(test, [goodRow(1, { operatorName: operator.name, uscc: usccOf(operator) })]);
    const title = await titleOf('zj_digital');
    expect(title).toMatchObject({ tenantId: '440000', authorityName: '广东省' });
    expect(await refusalOf(start('zj_digital', { fromTitle: title.id }))).toMatchObject({
      code: 'TITLE_OF_OTHER_AUTHORITY',
      slots: { authority: '广东省', own: '浙江省' },
    });
    const { rows } = await test.as('province_440000').migration.imports({ page: 1 });
    await test.as('province_440000').migration.undo({ commandId: randomUUID(), importId: rows[0]?.id ?? '' });
    expect(await mine('zj_digital')).toEqual([]);
  });
});

describe('the gap sheet of an old title', () => {
  it('says criterion by criterion what is met, unmet and missing, with where each fact comes from', async () => {
    const title = await titleOf('gz_platform');
    const sheet = await test.as('gz_platform').oldTitles.gapSheet({ titleId: title.id, jurisdiction: 'national-2025' });
    expect(sheet.rows.length).toBe(Object.values(sheet.counts).reduce((sum, count) => sum + count, 0));
    expect(sheet.counts.missing).toBeGreaterThan(0);
    const served = sheet.rows.find(({ facts }) => facts.some(({ key }) => key === 'servedSmes'));
    expect(served?.facts.find(({ key }) => key === 'servedSmes')).toMatchObject({
      value: '620',
      source: expect.stringContaining('旧称号导入表'),
    });
    expect(served?.clause.jurisdiction).toBe('national-2025');
    expect(sheet.carried.map(({ key }) => key)).toContain('servedSmes');
    expect(sheet.notCarried.map(({ key }) => key)).toContain('qualifiedStaffShare');
  });

  it('is read by the title’s own operator alone, for a programme that is applied under', async () => {
    const { id: titleId } = await titleOf('gz_testing');
    const ask = (jurisdiction: string, who: string) => test.as(who).oldTitles.gapSheet({ titleId, jurisdiction });
    expect(await refusalOf(ask('national-2025', 'gz_platform'))).toMatchObject({ code: 'TITLE_OF_OTHER_OPERATOR' });
    expect(await refusalOf(ask('legacy-2017', 'gz_testing'))).toMatchObject({ code: 'JURISDICTION_UNKNOWN' });
    expect(await refusalOf(ask('national-2025', 'province_440000'))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the registry of old titles', () => {
  it('is by division and then name, each province its own and the ministry all', async () => {
    const read = (who: string, more = {}) => test.as(who).migration.oldTitles({ page: 1, ...more });
    const { rows, total } = await read('province_440000');
    expect(total).toBe(12);
    const codes = rows.map(({ divisionCode }) => divisionCode);
    expect(codes).toEqual(codes.toSorted());
    expect((await read('province_440000_reviewer', { kind: 'base' })).total).toBe(3);
    expect((await read('unit_440100', { status: 'expired' })).rows.map(({ endsOn }) => endsOn)).toEqual([
      '2024-10-29',
      '2024-10-29',
    ]);
    expect((await read('province_330000')).total).toBe(0);
    expect((await read('ministry')).total).toBe(12);
    expect((await read('ministry', { tenantId: '330000' })).total).toBe(0);
  });
});

describe('at the end of 2025', () => {
  it('every old title expires once, on its legal day, in whichever process', async () => {
    const statuses = async () =>
      new Set(
        (await test.as('ministry').migration.oldTitles({ page: 1 })).rows.map((one) => `${one.status} ${one.statusOn}`),
      );
    const held = new Set(['held 2023-10-31', 'held 2024-11-15', 'expired 2024-10-29']);
    test.clock.set('2025-12-31T23:59:59+08:00');
    await lookAround(test.services);
    expect(await statuses()).toEqual(held);
    test.clock.set('2026-01-01T00:00:00+08:00');
    const fired = await Promise.all([1, 2, 3].map(() => expireEndedTitles(test.services)));
    expect(fired.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(await statuses()).toEqual(new Set(['expired 2025-12-31', 'expired 2024-10-29']));
    test.clock.set('2026-01-05T09:00:00+08:00');
    expect(await expireEndedTitles(test.services)).toBe(0);
    const chain = await withTenant(test.services.pools.jobs, systemIn('440000'), (tx) =>
      verifyOldTitleChain(tx, '440000'),
    );
    expect(chain).toMatchObject({ ok: true });
    expect((await test.as('gz_platform').demo.clock()).jumps).toEqual([]);
  });
});
