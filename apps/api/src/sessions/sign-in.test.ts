import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../seeds/people.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { callOverHttp, cookieOf, queryOverHttp } from '../test-support/over-http.ts';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

const signIn = (username: string, password: string) =>
  callOverHttp(test, { path: 'session.signIn', input: { username, password } });

async function whoIs(cookie: string): Promise<unknown> {
  return (await queryOverHttp(test, { path: 'session.me', cookie })).json().result.data;
}

describe('signing in', () => {
  it('opens a session whose cookie scripts cannot read and other sites do not send', async () => {
    const answer = await signIn('ministry', DEMO_PASSWORD);
    expect(answer.json().result.data).toMatchObject({ role: 'ministry-approver', tenant: { id: 'ministry' } });
    const [cookie] = [answer.headers['set-cookie'] ?? []].flat();
    expect(cookie).toMatch(/^shifan\.session_token=.*HttpOnly/u);
    expect(cookie).toContain('SameSite=Lax');
  });

  it('answers an unknown name and a wrong password alike', async () => {
    const [wrong, unknown] = [await signIn('ministry', 'not the password'), await signIn('nobody', 'not the password')];
    expect(wrong.statusCode).toBe(unknown.statusCode);
    const withoutId = (text: string) => text.replaceAll(/"requestId":"[^"]*"/gu, '');
    expect(withoutId(wrong.body)).toBe(withoutId(unknown.body));
  });

  it('guessing one name is stopped after ten tries', async () => {
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push(await signIn('unit_440100', `guess ${count}`));
    expect(answers.at(9)?.statusCode).not.toBe(429);
    expect(answers.at(10)?.statusCode).toBe(429);
  });

  it('knows the person of the session, and nobody for a forged one', async () => {
    const cookie = await cookieOf(test, 'gz_platform');
    expect(await whoIs(cookie)).toMatchObject({
      role: 'operator-clerk',
      operator: { name: '广州穗云企服科技有限公司' },
    });
    const forged = cookie.replace(/=(.)/u, (_, first: string) => (first === 'X' ? '=Y' : '=X'));
    expect(await whoIs(forged)).toBeNull();
    expect(await whoIs('')).toBeNull();
  });
});

describe('signing out', () => {
  it('ends the session on the server too', async () => {
    const cookie = await cookieOf(test, 'fs_base');
    const answer = await callOverHttp(test, { path: 'session.signOut', cookie });
    expect(answer.statusCode).toBe(200);
    expect(await whoIs(cookie)).toBeNull();
  });
});
