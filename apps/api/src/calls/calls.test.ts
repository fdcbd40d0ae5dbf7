import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallContent } from '../contract/calls.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { GUANGDONG_CALL } from '../test-support/call-content.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const DRAFT = 'guangdong-draft';
const REVIEWER = 'province_440000_reviewer';
const APPROVER = 'province_440000';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ at: '2026-01-12' });
});
afterAll(() => test.close());

async function drafted(content: CallContent = GUANGDONG_CALL, username = REVIEWER) {
  const { calls } = test.as(username);
  const { id } = await calls.begin({ commandId: randomUUID(), jurisdiction: DRAFT });
  const { version } = await calls.save({ commandId: randomUUID(), id, version: 1, content });
  return { id, version };
}

const changed = (value: string) => ({ parameter: 'operating-years', value, cite: { article: 'c3', quote: '' } });
const order = (draft: { id: string; version: number }) => ({ commandId: randomUUID(), ...draft });

describe('what an authority may compose', () => {
  it('is its own programme, and a national call that still runs and that it has not narrowed', async () => {
    test.clock.set('2025-11-17T09:00:00+08:00');
    const of = async (username: string) => (await test.as(username).calls.list()).composable;
    expect((await of(REVIEWER)).map(({ jurisdiction, narrows, refused }) => [jurisdiction, narrows, refused])).toEqual([
      ['national-2025', 'miit-2025-460', '本机关已用“粤工信服务函〔2025〕31号”承接这份通知。'],
      [DRAFT, null, null],
    ]);
    expect(await of('province_330000')).toMatchObject([{ narrows: 'miit-2025-460', refused: null }]);
    expect(await of('ministry_reviewer')).toMatchObject([{ jurisdiction: 'national-2025', narrows: null }]);
    test.clock.set('2026-01-12T09:00:00+08:00');
    expect(await of('province_330000')).toMatchObject([{ refused: '这份通知的申报已经结束。' }]);
    const begin = { commandId: randomUUID(), jurisdiction: 'national-2025', narrows: 'miit-2025-460' };
    expect(await refusalOf(test.as('province_330000').calls.begin(begin))).toMatchObject({
      code: 'CALL_NOT_COMPOSABLE',
    });
    const foreign = { commandId: randomUUID(), jurisdiction: DRAFT };
    expect(await refusalOf(test.as('province_330000').calls.begin(foreign))).toMatchObject({ code: 'NOTICE_UNKNOWN' });
  });
});

describe('a draft', () => {
  it('is nobody else’s: another province, a city, an operator and the ministry learn nothing of it', async () => {
    const { id, version } = await drafted();
    const content = GUANGDONG_CALL;
    for (const username of ['province_330000', 'ministry']) {
      const { calls } = test.as(username);
      expect(await refusalOf(calls.get({ id }))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusalOf(calls.preview({ id }))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusalOf(calls.save({ ...order({ id, version }), content }))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusalOf(calls.publish(order({ id, version })))).toMatchObject({ code: 'NOT_FOUND' });
      expect((await calls.list()).rows).toEqual([]);
    }
    for (const username of ['unit_440100', 'gz_platform']) {
      expect(await refusalOf(test.as(username).calls.get({ id }))).toMatchObject({ code: 'FORBIDDEN' });
    }
    const { editable, publish } = await test.as('auditor_440000').calls.get({ id });
    expect({ editable, publish }).toMatchObject({ editable: false, publish: { allowed: false } });
  });

  it('is saved over the version that was seen, and taken away for good', async () => {
    const draft = await drafted();
    const { calls } = test.as(REVIEWER);
    const stale = calls.save({ ...order({ ...draft, version: 1 }), content: GUANGDONG_CALL });
    expect(await refusalOf(stale)).toMatchObject({ code: 'VERSION_STALE' });
    await calls.discard(order(draft));
    expect(await refusalOf(calls.get({ id: draft.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('may be half empty; its preview names each field that is missing', async () => {
    const { calls } = test.as(REVIEWER);
    const { id } = await calls.begin({ commandId: randomUUID(), jurisdiction: DRAFT });
    const { problems, ready, resolved } = await calls.preview({ id });
    expect({ ready, resolved }).toEqual({ ready: false, resolved: null });
    const said = problems.map(({ label, message }) => `${label}：${message}`);
    expect(said).toContain('标题：请填写。');
    expect(said).toContain('地市级主管部门（省有关单位）推荐·截止日期：请填写。');
    expect(said).toContain('名额（地级以上市）·依据条款：请选择依据的条款。');
    await calls.discard(order({ id, version: 1 }));
  });

  it.each<[string, Partial<CallContent>, { path: string; label?: string; value?: string; accepted?: string }]>([
    [
      'a parameter there is not',
      { parameters: [{ parameter: 'nothing', value: '3', cite: { article: 'c3', quote: '' } }] },
      { path: 'parameters.0.parameter', label: '参数调整（未选择）·参数', value: 'nothing' },
    ],
    [
      'words that the clause does not hold',
      { nilReturn: { article: 'c1', quote: '不得推荐' } },
      { path: 'nilReturn.quote', label: '可不推荐·引用的原文', value: '不得推荐' },
    ],
    [
      'a closing day that has passed',
      { deadlines: GUANGDONG_CALL.deadlines.map((one) => ({ ...one, lastDay: '2025-12-31' })), opensOn: '2025-12-01' },
      { path: 'deadlines.0.lastDay', label: '地市级主管部门（省有关单位）推荐·截止日期' },
    ],
    [
      'a film',
      { materials: GUANGDONG_CALL.materials.map((one) => ({ ...one, title: '宣传视频' })) },
      { path: 'materials.0.title', label: '增加的材料（宣传视频）', value: '宣传视频' },
    ],
    [
      'a number that is none',
      { parameters: [{ parameter: 'operating-years', value: '三', cite: { article: 'c3', quote: '' } }] },
      { path: 'parameters.0.value', label: '参数调整（运营年限）·数值', value: '三', accepted: '数字，不带单位' },
    ],
    ['a number below nothing', { parameters: [changed('-3')] }, { path: 'parameters.0.value', value: '-3' }],
    ['a number that changes nothing', { parameters: [changed('3.0')] }, { path: 'parameters.0.value', value: '3.0' }],
    [
      'a parameter changed twice',
      { parameters: [changed('4'), changed('5')] },
      { path: 'parameters.1.parameter', label: '参数调整（运营年限）·参数' },
    ],
    [
      'paper that is due before anybody can apply',
      {
        paper: { copies: 1, lastPostingDay: '2025-12-31', address: '', seals: [], cite: { article: 'c2', quote: '' } },
      },
      { path: 'paper.lastPostingDay', label: '纸质报送·最迟寄出日期' },
    ],
    ['an address that is none', { filingUrl: 'javascript:alert(1)' }, { path: 'filingUrl', label: '线上填报网址' }],
    [
      'a clause that asks for a film',
      { clauses: GUANGDONG_CALL.clauses.map((one) => ({ ...one, text: `${one.text}申报单位须提交3分钟视频。` })) },
      { path: 'clauses.0.text', label: '第一项·条款原文' },
    ],
  ])('is told of %s with the field and the value', async (_what, change, problem) => {
    const draft = await drafted({ ...GUANGDONG_CALL, ...change });
    const preview = await test.as(REVIEWER).calls.preview({ id: draft.id });
    expect(preview.problems).toContainEqual(expect.objectContaining(problem));
    const refused = await refusalOf(test.as(APPROVER).calls.publish(order(draft)));
    expect(refused).toMatchObject({ code: 'CALL_NOT_READY' });
    await test.as(REVIEWER).calls.discard(order(draft));
  });

  it('is asked about a year and days that lie far apart, and about more than all of them', async () => {
    const share = { parameter: 'satisfaction-creation', value: '850', cite: { article: 'c3', quote: '' } };
    const deadlines = GUANGDONG_CALL.deadlines.map((one) => ({ ...one, lastDay: '9999-12-31' }));
    const draft = await drafted({ ...GUANGDONG_CALL, year: 2100, deadlines, parameters: [share] });
    const { problems } = await test.as(REVIEWER).calls.preview({ id: draft.id });
    const asked = problems.filter(({ severity }) => severity === 'warning').map(({ path }) => path);
    expect(asked).toEqual(['year', 'deadlines.0.lastDay', 'parameters.0.value']);
    await test.as(REVIEWER).calls.discard(order(draft));
  });
});

describe('publishing', () => {
  it('is an act of another person than who wrote it, and of an approver', async () => {
    const draft = await drafted();
    expect(await refusalOf(test.as(REVIEWER).calls.publish(order(draft)))).toMatchObject({ code: 'FORBIDDEN' });
    const own = await drafted(GUANGDONG_CALL, APPROVER);
    expect(await refusalOf(test.as(APPROVER).calls.publish(order(own)))).toMatchObject({ code: 'CALL_SAME_PERSON' });
    for (const one of [draft, own]) await test.as(APPROVER).calls.discard(order(one));
  });

  it('shows before what will hold, then makes it a call that operators answer, and freezes it', async () => {
    const draft = await drafted();
    const { resolved, problems } = await test.as(APPROVER).calls.preview({ id: draft.id });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(resolved?.places.find(({ name }) => name.startsWith('广州'))).toMatchObject({ max: 3, added: 1 });
    expect(resolved?.places.find(({ name }) => name.startsWith('佛山'))).toMatchObject({ max: 2, added: 0 });
    expect(resolved?.materials).toMatchObject([{ asks: '年度总结 或者 主管部门的证明' }]);
    const row = await test.as(APPROVER).calls.publish(order(draft));
    expect(row).toMatchObject({ state: 'published' });
    const { applicable } = await test.as('gz_platform').notices.forMe();
    expect(applicable.map(({ noticeId, lastDay }) => [noticeId, lastDay])).toContainEqual([row.noticeId, '2026-03-31']);
    expect((await test.asPublic().notices.open()).map(({ id }) => id)).toContain(row.noticeId);
    const elsewhere = await test.as('zj_digital').notices.forMe();
    expect(elsewhere.applicable.map(({ noticeId }) => noticeId)).not.toContain(row.noticeId);
    const { applications } = test.as('gz_platform');
    const chosen = { noticeId: row.noticeId, kind: 'platform' as const, recommender: '440100' };
    const ref = await applications.create({ commandId: randomUUID(), jurisdiction: DRAFT, ...chosen });
    const { materials } = await applications.validate(ref);
    expect(materials.find(({ title }) => title === '年度服务情况')).toMatchObject({
      status: 'missing',
      message: '还缺：“年度总结”，或者“主管部门的证明”。',
      clause: { document: GUANGDONG_CALL.documentNumber, clause: '第四项' },
    });
    const { calls } = test.as(REVIEWER);
    expect(await refusalOf(calls.save({ ...order(draft), content: GUANGDONG_CALL }))).toMatchObject({
      code: 'CALL_FROZEN',
    });
    expect(await refusalOf(calls.discard(order(draft)))).toMatchObject({ code: 'CALL_FROZEN' });
    expect(await refusalOf(test.as(APPROVER).calls.publish(order(draft)))).toMatchObject({ code: 'CALL_FROZEN' });
  });
});
