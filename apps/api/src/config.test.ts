import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('needs nothing', () => {
  expect(readConfig({})).toMatchObject({ port: 8080, host: '127.0.0.1', demo: false, databaseUrl: null });
  expect(readConfig({ PORT: '', SHIFAN_DEMO: 'on' })).toMatchObject({ port: 8080, demo: true });
});

it.each([
  [{ PORT: '80 80' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ SHIFAN_DEMO: 'yes' }, 'SHIFAN_DEMO'],
  [{ WATCH_PLUGIN: 'plugins/own' }, 'WATCH_PLUGIN'],
  [{ WATCH_PLUGIN: 'plugins/own', SHIFAN_DEMO: 'on', DATABASE_URL: 'postgres://db/shifan' }, 'WATCH_PLUGIN'],
])('names the setting of %j that is wrong', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(`配置项“${name}”`);
});
