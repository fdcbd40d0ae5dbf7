import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { callOverHttp, cookieOf, queryOverHttp } from '../test-support/over-http.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

const commandId = randomUUID;
const admin = () => test.as('admin_440000').administration;

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('nobody is there');
  return one;
}

async function personNamed(name: string) {
  const { rows } = await admin().people({ q: name, page: 1 });
  return found(rows.find((row) => row.name === name));
}

const signIn = (username: string, password: string) =>
  callOverHttp(test, { path: 'session.signIn', input: { username, password } });

function cookieFrom(answer: Awaited<ReturnType<typeof signIn>>): string {
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

const codeOf = (answer: Awaited<ReturnType<typeof signIn>>) => answer.json().error?.data.error.code as string;

describe('a new person', () => {
  const person = { name: '周文书', username: 'zhou.ws', role: 'municipal-reviewer', unit: '440100' } as const;

  it('gets a one-time password, does nothing before changing it, and then works', async () => {
    const { oneTime } = await admin().addPerson({ commandId: commandId(), ...person });
    const first = await signIn(oneTime.username, oneTime.password);
    expect(first.json().result.data).toMatchObject({ role: 'municipal-reviewer', passwordDue: true });
    const cookie = cookieFrom(first);
    const early = await queryOverHttp(test, { path: 'review.workList', input: { page: 1 }, cookie });
    expect(codeOf(early)).toBe('PASSWORD_CHANGE_REQUIRED');
    const download = await test.app.inject({
      method: 'GET',
      url: '/imports/titles/template.xlsx',
      headers: { cookie },
    });
    expect(download.statusCode).toBe(403);

    const change = (next: string) =>
      callOverHttp(test, { path: 'session.changePassword', input: { current: oneTime.password, next }, cookie });
    expect(codeOf(await change('short'))).toBe('PASSWORD_WEAK');
    expect(codeOf(await change('zhou.ws 2025'))).toBe('PASSWORD_WEAK');
    const changed = await change('穗城 初审 2025');
    expect(changed.json().result.data.passwordDue).toBeUndefined();
    const list = await queryOverHttp(test, {
      path: 'review.workList',
      input: { page: 1 },
      cookie: cookieFrom(changed),
    });
    expect(list.statusCode).toBe(200);
    expect(codeOf(await signIn(oneTime.username, oneTime.password))).toBe('SIGN_IN_FAILED');
  });

  it('whose command is repeated gets the same password, and is made once', async () => {
    const input = { commandId: commandId(), name: '吴重复', username: 'wu.cf', role: 'provincial-reviewer' } as const;
    const [first, second] = [await admin().addPerson(input), await admin().addPerson(input)];
    expect(second).toEqual(first);
    expect((await admin().people({ q: '吴重复', page: 1 })).total).toBe(1);
  });

  it('is refused under a name that somebody has, in any authority', async () => {
    const input = { commandId: commandId(), name: '冒名', username: 'Ministry', role: 'auditor' } as const;
    expect(await refusalOf(admin().addPerson(input))).toMatchObject({ code: 'USERNAME_TAKEN' });
    expect((await admin().people({ q: '冒名', page: 1 })).total).toBe(0);
  });

  it('cannot stand where the role does not belong', async () => {
    const at = (unit: string, role: 'municipal-reviewer' | 'ministry-approver') =>
      refusalOf(admin().addPerson({ commandId: commandId(), name: '错位', username: `w${unit}`, role, unit }));
    expect(await at('440000', 'municipal-reviewer')).toMatchObject({ code: 'ROLE_PLACE' });
    expect(await at('330000', 'municipal-reviewer')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at('440100', 'ministry-approver')).toMatchObject({ code: 'ROLE_PLACE' });
  });

  it('is let in by a one-time password for seven days', async () => {
    const { oneTime } = await admin().addPerson({
      commandId: commandId(),
      name: '郑迟到',
      username: 'zheng.cd',
      role: 'auditor',
    });
    test.clock.set('2025-11-26');
    expect(codeOf(await signIn(oneTime.username, oneTime.password))).toBe('PASSWORD_LAPSED');
    test.clock.set('2025-11-17');
  });
});

describe('somebody who leaves', () => {
  it('is signed out at once and no longer let in', async () => {
    const input = { commandId: commandId(), name: '孙离任', username: 'sun.lr', role: 'provincial-approver' } as const;
    const { id, oneTime } = await admin().addPerson(input);
    const cookie = cookieFrom(await signIn(oneTime.username, oneTime.password));
    await admin().endPerson({ commandId: commandId(), id });
    const me = await queryOverHttp(test, { path: 'session.me', cookie });
    expect(me.json().result.data).toBeNull();
    expect(codeOf(await signIn(oneTime.username, oneTime.password))).toBe('SIGN_IN_FAILED');
    expect((await personNamed('孙离任')).held).toBeNull();
  });

  it('or gets another role is signed out with the old one', async () => {
    const cookie = await cookieOf(test, 'province_440000_second');
    const me = (await queryOverHttp(test, { path: 'session.me', cookie })).json().result.data;
    await admin().grantRole({ commandId: commandId(), id: me.id, role: 'provincial-reviewer' });
    expect((await queryOverHttp(test, { path: 'session.me', cookie })).json().result.data).toBeNull();
    expect(await personNamed(me.name)).toMatchObject({ held: { role: 'provincial-reviewer' } });
  });
});

describe('an administrator', () => {
  it('does not change their own role, and the last one stays', async () => {
    const self = (await admin().people({ role: 'administrator', page: 1 })).rows[0];
    expect(self?.self).toBe(true);
    const own = await refusalOf(admin().endPerson({ commandId: commandId(), id: found(self).id }));
    expect(own).toMatchObject({ code: 'ROLE_OWN' });
  });

  it('stays where two end each other at the same moment', async () => {
    const person = { name: '冯二号', username: 'feng.eh', role: 'administrator' } as const;
    const { id: second } = await admin().addPerson({ commandId: commandId(), ...person });
    const { rows } = await admin().people({ role: 'administrator', page: 1 });
    const first = found(rows.find(({ id }) => id !== second)).id;
    const ended = await Promise.allSettled([
      admin().endPerson({ commandId: commandId(), id: second }),
      test.as('feng.eh').administration.endPerson({ commandId: commandId(), id: first }),
    ]);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const left = ended[0].status === 'fulfilled' ? 'admin_440000' : 'feng.eh';
    const { total } = await test.as(left).administration.people({ role: 'administrator', page: 1 });
    expect(total).toBe(1);
    await test.as(left).administration.grantRole({
      commandId: commandId(),
      id: ended[0].status === 'fulfilled' ? second : first,
      role: 'administrator',
    });
  });

  it('reads no case, and of another authority nothing', async () => {
    const { overview, people } = admin();
    expect((await overview()).units.every(({ id }) => !id.startsWith('43'))).toBe(true);
    const { rows } = await people({ page: 1 });
    expect(rows.some(({ username }) => username.startsWith('ministry') || username === 'zj_digital')).toBe(false);
    expect(await refusalOf(admin().authorities())).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of the ministry makes the first one of an authority, who then keeps its people', async () => {
    const ministry = test.as('admin_ministry').administration;
    const hunan = async () => (await ministry.authorities()).find(({ id }) => id === '430000');
    expect(await hunan()).toMatchObject({ administrators: 0 });
    const input = { commandId: commandId(), authority: '430000', name: '向首任', username: 'xiang.sr' };
    const made = await ministry.addAdministrator(input);
    expect(await ministry.addAdministrator(input)).toEqual(made);
    expect(await hunan()).toMatchObject({ administrators: 1 });
    const answer = await signIn(made.oneTime.username, made.oneTime.password);
    expect(answer.json().result.data).toMatchObject({ role: 'administrator', tenant: { id: '430000' } });
  });

  it('leaves a trace of every act, which the auditor reads', async () => {
    const { rows } = await test.as('auditor_440000').administration.acts({ page: 1 });
    expect(rows.map(({ what, subject }) => `${what} ${subject}`)).toEqual(
      expect.arrayContaining(['新增人员 周文书', '结束任职 孙离任']),
    );
  });
});

describe('units', () => {
  it('are added with their places, renamed, closed once nobody is there, and offered no more', async () => {
    const added = await admin().addUnit({ commandId: commandId(), name: '南粤服务中心', class: 'provincial-body' });
    const calls = async () => (await test.as('gz_platform').notices.forMe()).applicable[0]?.recommenders ?? [];
    expect((await calls()).map(({ id }) => id)).toContain(added.id);
    await admin().addPerson({
      commandId: commandId(),
      name: '梁在岗',
      username: 'liang.zg',
      role: 'provincial-body-reviewer',
      unit: added.id,
    });
    const places = await test.as('liang.zg').recommendation.places({ noticeId: 'guangdong-2025-31' });
    expect(places).toMatchObject({ used: 0 });
    const close = () => admin().closeUnit({ commandId: commandId(), id: added.id });
    expect(await refusalOf(close())).toMatchObject({ code: 'UNIT_HAS_PEOPLE' });
    await admin().endPerson({ commandId: commandId(), id: (await personNamed('梁在岗')).id });
    await admin().renameUnit({ commandId: commandId(), id: added.id, name: '南粤企业服务中心' });
    await close();
    expect((await calls()).map(({ id }) => id)).not.toContain(added.id);
    const { units } = await admin().overview();
    expect(units.find(({ id }) => id === added.id)).toMatchObject({ name: '南粤企业服务中心', people: 0 });
  });

  it('of the authority itself, or of another, stay as they are', async () => {
    const rename = (id: string) => refusalOf(admin().renameUnit({ commandId: commandId(), id, name: '改名' }));
    expect(await rename('440000')).toMatchObject({ code: 'UNIT_IS_AUTHORITY' });
    expect(await rename('330000')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an operator', () => {
  const operator = { name: '惠州新登记公司', division: '441300' };

  it('is registered by a true code, once, with its clerk', async () => {
    const register = (uscc: string) =>
      admin().addOperator({
        commandId: commandId(),
        ...operator,
        uscc,
        clerk: { name: '何经办', username: 'he.jb' },
      });
    expect(await refusalOf(register('91350100M000100Y44'))).toMatchObject({ code: 'INPUT_INVALID' });
    const { oneTime } = await register('9135 0100 m000100Y43');
    const cookie = cookieFrom(await signIn('he.jb', oneTime?.password ?? ''));
    const me = (await queryOverHttp(test, { path: 'session.me', cookie })).json().result.data;
    expect(me).toMatchObject({ operator: { name: '惠州新登记公司', uscc: '91350100M000100Y43' } });
    const again = admin().addOperator({ commandId: commandId(), ...operator, uscc: '91350100M000100Y43' });
    expect(await refusalOf(again)).toMatchObject({ code: 'OPERATOR_KNOWN' });
  });
});
