import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSetup } from './setup-key.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const PASSWORD = '岳麓书院 惟楚有材';
const first = { authority: '430000', name: '湘管理', username: 'xiang.gl', password: PASSWORD };

let test: TestApp;
beforeAll(async () => void (test = await createTestApp({ demo: false })));
afterAll(() => test.close());

const complete = (key: string, change: Partial<typeof first> = {}) =>
  test.asPublic().setup.complete({ key, ...first, ...change });

describe('a bare installation', () => {
  it('is set up by its key alone, with a password of some strength', async () => {
    const { setup } = test.services;
    const key = setup?.key ?? '';
    expect(key.length).toBeGreaterThan(30);
    for (const wrong of ['', 'x'.repeat(key.length), `${key}x`]) {
      expect(await refusalOf(complete(wrong))).toMatchObject({ code: 'SETUP_CLOSED' });
      expect(await refusalOf(test.asPublic().setup.choices({ key: wrong }))).toMatchObject({ code: 'SETUP_CLOSED' });
    }
    expect(await refusalOf(complete(key, { password: '123' }))).toMatchObject({ code: 'PASSWORD_WEAK' });
    expect((await test.asPublic().setup.choices({ key })).authorities).toHaveLength(38);
  });

  it('by the first of several who hold the address', async () => {
    const key = test.services.setup?.key ?? '';
    const tries = ['xiang.gl', 'min.gl', 'yue.gl'].map((username) => complete(key, { username }));
    const ended = await Promise.allSettled(tries);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(complete(key, { username: 'later.gl' }))).toMatchObject({ code: 'SETUP_CLOSED' });
    expect(await openSetup(test.services.pools, test.services.config)).toBeNull();
  });

  it('and again for one authority, where whoever runs the server names it', async () => {
    const config = { ...test.services.config, setupAuthority: 'ministry' };
    const setup = await openSetup(test.services.pools, config);
    test.services.setup = setup;
    const key = setup?.key ?? '';
    expect((await test.asPublic().setup.choices({ key })).authorities.map(({ code }) => code)).toEqual(['ministry']);
    expect(await refusalOf(complete(key, { username: 'other.gl' }))).toMatchObject({ code: 'NOT_FOUND' });
    const me = await complete(key, { authority: 'ministry', username: 'bu.gl' });
    expect(me).toMatchObject({ role: 'administrator', tenant: { id: 'ministry' } });
  });
});

it('a demo has nothing to set up', async () => {
  expect(await openSetup(test.services.pools, { ...test.services.config, demo: true })).toBeNull();
});
