import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { commandOn } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { chosen, conclude, confirm, MINISTRY, putOnNotice } from '../test-support/decide.ts';
import { becomeCandidates, handIn } from '../test-support/live-on.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const PURPOSE = 'acceptance' as const;

let test: TestApp;
let guangzhou: Ref;
let hangzhou: Ref;
let chengdu: Ref;

/** Three candidates, who have handed in for their acceptance after their two years. */
beforeAll(async () => {
  test = await createTestApp();
  const operators = ['gz_platform', 'zj_digital', 'sc_panda'];
  const refs = await becomeCandidates(test, operators);
  [guangzhou = guangzhou, hangzhou = hangzhou, chengdu = chengdu] = refs;
  test.clock.set('2027-12-20');
  for (const [index, ref] of refs.entries()) await handIn(test, ref, { operator: operators[index] ?? '' });
});
afterAll(() => test.close());

function reject(ref: Ref, username = 'ministry') {
  return commandOn(test, ref, username).then((command) =>
    test.as(username).acceptance.reject({ ...command, reasons: '方案目标未完成' }),
  );
}

describe('the list', () => {
  it('is by division code, whatever is concluded, and shows each body what is its own', async () => {
    await conclude(test, guangzhou, { by: 'unit_440100', outcome: 'pass' });
    const codes = async (username: string) =>
      (await test.as(username).acceptance.list({ purpose: PURPOSE })).map(({ summary }) => summary.divisionCode);
    expect(await codes('ministry_reviewer')).toEqual(['330100', '440100', '510100']);
    expect(await codes('province_330000')).toEqual(['330100']);
    expect(await codes('unit_440100')).toEqual(['440100']);
    expect(await codes('unit_440600')).toEqual([]);
    const [row] = await test.as('unit_440100').acceptance.list({ purpose: PURPOSE });
    expect(row).toMatchObject({ round: 1, submittedOn: '2027-12-20', conclusion: null });
  });
});

describe('a case', () => {
  it('stands on its two references, and is never met while anything is open', async () => {
    const found = await test.as('ministry_reviewer').acceptance.case({ ...hangzhou, purpose: PURPOSE });
    expect(found.dossier).toMatchObject({ purpose: PURPOSE, round: 1, status: 'submitted' });
    expect(found.dossier?.targets.length).toBeGreaterThan(0);
    expect(found.verdicts.length).toBeGreaterThan(0);
    for (const { clause } of found.verdicts) expect(clause.quote).toBeTruthy();
    const open = found.verdicts.some(({ status }) => status !== 'met');
    expect(found.overall === 'met').toBe(!open);
    expect(found.conclusions).toEqual([]);
  });

  it('is nobody’s who does not read it', async () => {
    const asked = { ...hangzhou, purpose: PURPOSE };
    for (const username of ['province_440000', 'unit_440100', 'province_510000_reviewer']) {
      expect(await refusalOf(test.as(username).acceptance.case(asked))).toMatchObject({ code: 'NOT_FOUND' });
      const order = {
        ...asked,
        commandId: randomUUID(),
        expectedVersion: 1,
        outcome: 'pass' as const,
        reasons: '符合',
      };
      expect(await refusalOf(test.as(username).acceptance.conclude(order))).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusalOf(test.as('zj_digital').acceptance.case(asked))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes a person’s word on what is left to a person, with reasons, for this round alone', async () => {
    const { verdicts } = await test.as('ministry_reviewer').acceptance.case({ ...hangzhou, purpose: PURPOSE });
    const judge = (criterion: string) =>
      test.as('ministry_reviewer').acceptance.judge({
        ...hangzhou,
        purpose: PURPOSE,
        commandId: randomUUID(),
        criterion,
        status: 'met',
        reasons: '经现场核查，符合要求',
      });
    const left = verdicts.find(({ status }) => status === 'judgement');
    expect(left).toBeDefined();
    expect(await judge(left?.criterion ?? '')).toMatchObject({
      status: 'met',
      judgement: { reasons: '经现场核查，符合要求' },
    });
    expect(await refusalOf(judge('no-such-criterion'))).toMatchObject({ code: 'CRITERION_UNKNOWN' });
    const decided = verdicts.find(({ status }) => status !== 'judgement' && status !== 'relaxable');
    const refused = await refusalOf(judge(decided?.criterion ?? ''));
    expect(refused).toMatchObject({ code: 'CRITERION_NOT_JUDGED' });
    const selected = await test.as('ministry_reviewer').review.verdicts(hangzhou);
    expect(selected.verdicts.every(({ judgement }) => judgement?.reasons !== '经现场核查，符合要求')).toBe(true);
  });
});

describe('the decision', () => {
  it('waits for a conclusion of the deciding level; those below give opinions', async () => {
    expect(await refusalOf(reject(chengdu))).toMatchObject({ code: 'CONCLUSION_MISSING' });
    await conclude(test, chengdu, { by: 'province_510000', outcome: 'fail' });
    expect(await refusalOf(reject(chengdu))).toMatchObject({ code: 'CONCLUSION_MISSING' });
    await conclude(test, chengdu, { by: 'ministry_reviewer', outcome: 'pass' });
    expect(await refusalOf(reject(chengdu))).toMatchObject({ code: 'CONCLUSION_DIFFERS' });
  });

  it('is another person’s than the conclusion', async () => {
    await conclude(test, chengdu, { by: 'ministry', outcome: 'fail' });
    const { actions } = await test.as('ministry').acceptance.case({ ...chengdu, purpose: PURPOSE });
    expect(actions.find((action) => action.do === 'reject-acceptance')).toMatchObject({
      allowed: false,
      refusal: { code: 'SAME_PERSON' },
    });
    expect(await refusalOf(reject(chengdu))).toMatchObject({ code: 'SAME_PERSON' });
  });

  it('is not a level’s below, nor a reviewer’s', async () => {
    const order = { ...(await commandOn(test, chengdu, 'province_510000')), reasons: '不通过' };
    expect(await refusalOf(test.as('province_510000').acceptance.reject(order))).toMatchObject({
      code: 'ACTOR_NOT_ALLOWED',
    });
    expect(await refusalOf(reject(chengdu, 'ministry_reviewer'))).toMatchObject({ code: 'FORBIDDEN' });
    const { actions } = await test.as('ministry_reviewer').acceptance.case({ ...chengdu, purpose: PURPOSE });
    expect(actions.find((action) => action.do === 'reject-acceptance')).toMatchObject({
      allowed: false,
      refusal: { code: 'APPROVER_ONLY' },
    });
  });

  it('against a case extends its creation-period, once of two approvers at once', async () => {
    await conclude(test, chengdu, { by: 'ministry_reviewer', outcome: 'fail' });
    const command = await commandOn(test, chengdu, 'ministry');
    const order = { ...command, reasons: '方案目标未完成' };
    const both = await Promise.allSettled([
      test.as('ministry').acceptance.reject(order),
      test.as('ministry').acceptance.reject({ ...order, commandId: randomUUID() }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { summary } = await test.as('sc_panda').applications.get(chengdu);
    expect(summary).toMatchObject({ stage: 'creation', next: { name: 'creation-ends' } });
    const late = test.as('ministry_reviewer').acceptance.conclude({
      ...(await commandOn(test, chengdu, 'ministry_reviewer')),
      purpose: PURPOSE,
      outcome: 'pass',
      reasons: '符合',
    });
    expect(await refusalOf(late)).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
  });
});

describe('the designation', () => {
  const DOCUMENT = '工信部企业〔2028〕3号';
  let id: string;

  it('is announced for all of the list or for none of it', async () => {
    await conclude(test, hangzhou, { by: 'ministry_reviewer', outcome: 'pass' });
    const of = { by: MINISTRY, phase: 'notice-designation' } as const;
    const refused = await refusalOf(putOnNotice(test, [hangzhou, guangzhou], of));
    expect(refused).toMatchObject({ code: 'CONCLUSION_MISSING' });
    expect(refused.message).toContain('穗企通');
    await conclude(test, guangzhou, { by: 'ministry_reviewer', outcome: 'fail' });
    expect(await refusalOf(putOnNotice(test, [hangzhou, guangzhou], of))).toMatchObject({ code: 'CONCLUSION_DIFFERS' });
    expect((await test.as('ministry').review.case(hangzhou)).summary.stage).toBe('acceptance');
    await conclude(test, guangzhou, { by: 'ministry_reviewer', outcome: 'pass' });
    const notice = await putOnNotice(test, [hangzhou, guangzhou], of);
    expect(notice).toMatchObject({ phase: 'notice-designation', phaseName: '认定公示', workingDays: 5 });
    id = notice.id;
    test.clock.set(notice.lastDay);
  });

  it('is not confirmed without its number, on its last day, or from outside the notice', async () => {
    const early = await confirm(test, [hangzhou], { id, by: MINISTRY, documentNumber: DOCUMENT });
    expect(early.results).toMatchObject([{ ok: false, refusal: { code: 'NOTICE_STILL_RUNNING' } }]);
    test.clock.set('2028-01-10');
    expect(await refusalOf(confirm(test, [hangzhou], { id, by: MINISTRY }))).toMatchObject({
      code: 'DOCUMENT_NUMBER_REQUIRED',
    });
    const beside = await confirm(test, [chengdu], { id, by: MINISTRY, documentNumber: DOCUMENT });
    expect(beside.results).toMatchObject([{ ok: false, refusal: { code: 'PUBLIC_NOTICE_CASE_UNKNOWN' } }]);
    expect((await test.as('ministry').titles.list({ page: 1 })).total).toBe(0);
  });

  it('grants the title with its number and day, once', async () => {
    const stale = { ...(await chosen(test, guangzhou, 'ministry')), expectedVersion: 1 };
    const order = { commandId: randomUUID(), id, documentNumber: DOCUMENT };
    const cases = [await chosen(test, hangzhou, 'ministry'), stale];
    const { results } = await test.as('ministry').publicNotices.confirm({ ...order, cases });
    expect(results.find(({ caseId }) => caseId === hangzhou.caseId)).toMatchObject({ ok: true });
    expect(results.find(({ caseId }) => caseId === guangzhou.caseId)).toMatchObject({
      refusal: { code: 'VERSION_STALE' },
    });
    expect((await test.as('ministry').titles.list({ page: 1 })).rows).toMatchObject([
      { summary: { stage: 'designated' }, documentNumber: DOCUMENT, grantedOn: '2028-01-10', status: 'held' },
    ]);
    const again = await confirm(test, [hangzhou], { id, by: MINISTRY, documentNumber: DOCUMENT });
    expect(again.results).toMatchObject([{ ok: false, refusal: { code: 'COMMAND_NOT_ALLOWED' } }]);
    const second = await confirm(test, [guangzhou], { id, by: MINISTRY, documentNumber: DOCUMENT });
    expect(second.notice).toMatchObject({ status: 'settled', documentNumber: DOCUMENT });
  });

  it('shows each body the titles of its own', async () => {
    const of = async (username: string) =>
      (await test.as(username).titles.list({ page: 1 })).rows.map(({ summary }) => summary.divisionCode);
    expect(await of('ministry')).toEqual(['330100', '440100']);
    expect(await of('province_330000')).toEqual(['330100']);
    expect(await of('unit_440100')).toEqual(['440100']);
    expect(await of('province_510000')).toEqual([]);
    expect((await test.as('ministry').titles.list({ status: 'revoked', page: 1 })).total).toBe(0);
    expect((await test.as('ministry').titles.list({ q: DOCUMENT, page: 1 })).total).toBe(2);
  });
});

describe('the reexamination', () => {
  const purpose = 'reexamination' as const;

  it('is opened case by case from its due day on', async () => {
    test.clock.set('2030-01-09');
    const open = async (refs: Ref[], username = 'ministry') => {
      const cases = [];
      for (const ref of refs) cases.push(await chosen(test, ref, username));
      return test.as(username).acceptance.openReexaminations({ commandId: randomUUID(), cases });
    };
    expect(await open([hangzhou])).toMatchObject([{ ok: false, refusal: { code: 'REEXAMINATION_NOT_DUE' } }]);
    test.clock.set('2030-01-10');
    const results = await open([hangzhou, guangzhou]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await open([hangzhou])).toMatchObject([{ ok: false }]);
  });

  it('finds everything missing where nothing was handed in, and can fail it all the same', async () => {
    const found = await test.as('ministry').acceptance.case({ ...hangzhou, purpose });
    expect(found.dossier).toBeNull();
    expect(found.overall).not.toBe('met');
    const order = async () => ({ ...(await commandOn(test, hangzhou, 'ministry')), reasons: '未提交材料' });
    expect(await refusalOf(test.as('ministry').acceptance.failReexamination(await order()))).toMatchObject({
      code: 'CONCLUSION_MISSING',
    });
    await conclude(test, hangzhou, { by: 'ministry_reviewer', outcome: 'fail', purpose });
    const failed = await test.as('ministry').acceptance.failReexamination(await order());
    expect(failed).toMatchObject({ stage: 'rectification' });
    expect((await test.as('ministry').titles.list({ status: 'rectifying', page: 1 })).total).toBe(1);
  });

  it('passed, leaves the title as it was, and falls due again two years later, past the week-end', async () => {
    await conclude(test, guangzhou, { by: 'ministry_reviewer', outcome: 'pass', purpose });
    const order = { ...(await commandOn(test, guangzhou, 'ministry')), reasons: '运行良好' };
    expect(await test.as('ministry').acceptance.passReexamination(order)).toMatchObject({ stage: 'designated' });
    const { rows } = await test.as('province_440000').titles.list({ page: 1 });
    expect(rows).toMatchObject([{ status: 'held', reexaminationDueOn: '2032-01-12' }]);
  });

  it('failed twice on end, takes the title', async () => {
    test.clock.set('2031-02-01');
    const cases = [await chosen(test, hangzhou, 'ministry')];
    await test.as('province_330000_reviewer').acceptance.openReexaminations({ commandId: randomUUID(), cases });
    await conclude(test, hangzhou, { by: 'ministry_reviewer', outcome: 'fail', purpose });
    const order = { ...(await commandOn(test, hangzhou, 'ministry')), reasons: '整改不到位' };
    const revoked = await test.as('ministry').acceptance.failReexamination(order);
    expect(revoked).toMatchObject({ stage: 'closed', closedReason: 'revoked' });
    const { rows } = await test.as('province_330000').titles.list({ page: 1 });
    expect(rows).toMatchObject([{ status: 'revoked', statusOn: '2031-02-01', reexaminationDueOn: null }]);
  });
});
