import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../seeds/people.ts';
import { httpClient } from '../test-support/http-client.ts';
import { openWorld, type World } from '../test-support/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function signIn(username: string, password: string) {
  return world.app.inject({ method: 'POST', url: '/trpc/session.signIn', payload: { username, password } });
}

describe('signing in', () => {
  it('opens a session whose cookie scripts cannot read and other sites cannot send', async () => {
    const answer = await signIn('province_440000', DEMO_PASSWORD);
    expect(answer.json().result.data).toMatchObject({
      role: 'provincial-approver',
      roleName: '省级审批人',
      tenant: { id: '440000', name: '广东省' },
      unit: { id: '440000', class: 'province' },
    });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.value.length).toBeGreaterThan(32);
  });

  it('answers an unknown name and a wrong password alike', async () => {
    const bodies = await Promise.all([signIn('nobody_here', 'wrong-password'), signIn('ministry', 'wrong-password')]);
    const [unknown, wrong] = bodies.map(({ body }) => body.replaceAll(/"requestId":"[^"]*"/gu, ''));
    expect(unknown).toBe(wrong);
    expect(bodies[0]?.statusCode).toBe(401);
    expect(bodies[0]?.json().error.data.error.code).toBe('SIGN_IN_FAILED');
  });

  it('stops guessing at one name', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 11; n++) {
      codes.push((await signIn('fs_base', `guess-number-${n}`)).json().error.data.error.code);
    }
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  it('ends on the server when signing out', async () => {
    const client = await httpClient(world, 'gz_platform');
    expect((await client.call('session.me')).data).toMatchObject({ operator: { name: '广州穗云企服科技有限公司' } });
    await client.call('session.signOut');
    expect((await client.call('session.me')).data).toBeNull();
  });

  it('takes no forged cookie', async () => {
    const { cookie } = await httpClient(world, 'gz_platform');
    const forged = cookie.replace(/.{6}$/u, 'AAAA%3D');
    const answer = await world.app.inject({ url: '/trpc/session.me', headers: { cookie: forged } });
    expect(answer.json().result.data).toBeNull();
  });
});
