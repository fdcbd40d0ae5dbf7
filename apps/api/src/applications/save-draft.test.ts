import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { type Caller, createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
let clerk: Caller;
beforeAll(async () => {
  test = await createTestApp();
  clerk = test.as('gz_platform');
});
afterAll(() => test.close());

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;

async function opened(): Promise<Ref> {
  const { applicable } = await clerk.notices.forMe();
  const [call] = applicable;
  const recommender = call?.recommenders[0]?.id ?? '';
  const { noticeId = '', jurisdiction = '' } = call ?? {};
  return clerk.applications.create({
    commandId: randomUUID(),
    jurisdiction,
    noticeId,
    kind: 'platform',
    recommender,
  });
}

const save = (ref: Ref, draftVersion: number, changes: Record<string, string | boolean | null>) =>
  clerk.applications.saveDraft({ ...ref, commandId: randomUUID(), draftVersion, changes });

describe('a draft', () => {
  it('is opened for the own city or a provincial body, prefilled with what is known', async () => {
    const { applicable } = await clerk.notices.forMe();
    expect(applicable[0]).toMatchObject({ noticeId: 'guangdong-2025-31', lastDay: '2025-11-24', workingDaysLeft: 5 });
    expect(applicable[0]?.recommenders.map(({ id }) => id)).toEqual(['440100', 'gd-body-1', 'gd-body-2', 'gd-body-3']);
    const view = await clerk.applications.get(await opened());
    expect(view.facts).toMatchObject({ operatorName: '广州穗云企服科技有限公司', contactName: '林晓岚' });
    expect(view.prefilled).toMatchObject({ uscc: '单位登记信息', contactName: '登录账户' });
    expect(view.actions.find(({ do: name }) => name === 'withdraw')).toMatchObject({ allowed: false });
  });

  it('says of an answer where it was filled in from until it is answered otherwise', async () => {
    const ref = await opened();
    const { facts } = await clerk.applications.get(ref);
    await save(ref, 1, { contactName: String(facts.contactName), operatorName: '广州穗云企服集团有限公司' });
    const { prefilled } = await clerk.applications.get(ref);
    expect(prefilled).toEqual(expect.objectContaining({ uscc: '单位登记信息', contactName: '登录账户' }));
    expect(prefilled).not.toHaveProperty('operatorName');
  });

  it('is normalised with a notice, named after its platform, and read back', async () => {
    const ref = await opened();
    const saved = await save(ref, 1, { servedSmes: '１３５６', platformName: '穗企通' });
    expect(saved.notices).toEqual([expect.objectContaining({ path: 'servedSmes', severity: 'warning' })]);
    const { facts, summary, draftVersion } = await clerk.applications.get(ref);
    expect([facts.servedSmes, summary.name, draftVersion]).toEqual(['1356', '穗企通', 2]);
  });

  it('with a very long name of rare characters is called by its beginning, no character cut in two', async () => {
    const ref = await opened();
    await save(ref, 1, { platformName: `甲${'𠮷'.repeat(300)}` });
    expect((await clerk.applications.get(ref)).summary.name).toBe(`甲${'𠮷'.repeat(199)}`);
  });

  it('is one draft, however its id is written', async () => {
    const ref = await opened();
    const shouted = { ...ref, caseId: ref.caseId.toUpperCase() };
    const changes = { platformName: '一' };
    const command = { commandId: randomUUID(), draftVersion: 1, changes };
    const first = await clerk.applications.saveDraft({ ...ref, ...command });
    expect(await clerk.applications.saveDraft({ ...shouted, ...command })).toEqual(first);
  });

  it('saved elsewhere meanwhile is not overwritten', async () => {
    const ref = await opened();
    await save(ref, 1, { platformName: '一' });
    expect(await codeOf(save(ref, 1, { platformName: '二' }))).toBe('DRAFT_STALE');
  });

  it.each<[string, Record<string, string | boolean | null>]>([
    ['an unknown key', { isAdmin: true }],
    ['a computed field', { qualityShare: '100' }],
    ['a wrong shape', { servedSmes: true }],
    ['a bidi override', { platformName: 'gpj\u202Eexe' }],
  ])('with %s is refused as a whole', async (_what, changes) => {
    const ref = await opened();
    expect(await codeOf(save(ref, 1, { platformUrl: 'https://x.cn', ...changes }))).toBe('FACTS_REFUSED');
    expect((await clerk.applications.get(ref)).draftVersion).toBe(1);
  });

  it('that is incomplete is not taken, and says what is missing', async () => {
    const ref = await opened();
    const call = clerk.applications.submit({
      ...ref,
      commandId: randomUUID(),
      expectedVersion: 0,
      draftVersion: 1,
      declaration: true,
    });
    expect(await codeOf(call)).toBe('APPLICATION_INCOMPLETE');
    const { ready, materials } = await clerk.applications.validate(ref);
    expect(ready).toBe(false);
    expect(materials.find(({ id }) => id === 'legal-person')).toMatchObject({ status: 'missing', number: 2 });
  });

  it('handed in twice at once is handed in once', async () => {
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'draft' });
    const { draftVersion } = await clerk.applications.get(ref);
    const command = { ...ref, commandId: randomUUID(), expectedVersion: 0, draftVersion, declaration: true as const };
    const receipts = await Promise.all([1, 2, 3].map(() => clerk.applications.submit(command)));
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
    const again = clerk.applications.submit({ ...command, commandId: randomUUID(), expectedVersion: 1 });
    expect(await codeOf(again)).toBe('COMMAND_NOT_ALLOWED');
    expect(await codeOf(save(ref, draftVersion, { platformName: '三' }))).toBe('APPLICATION_NOT_EDITABLE');
  });
});
