import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleText, packBundle } from '@shifan/plugin-kit';
import { Plugin } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PluginBundle } from '../contract/designer.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { DEMO_NOTICES } from '../seeds/demo-notices.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';

const OWN = 'guangdong-own';
const CALL = 'guangdong-own-demo';

/** Guangdong's draft as another programme of that province, in force, with a call for this year. */
function ownProgramme(): Plugin {
  const { id, notices: _none, ...draft } = getPlugin('guangdong-draft');
  const calls = DEMO_NOTICES.filter(({ jurisdiction }) => jurisdiction === id);
  const covered = { article: `${CALL}-1`, implementedBy: [`deadline:${CALL}/municipality`] };
  const whole = { ...draft, id, status: 'in-force', effectiveFrom: '2025-01-01', notices: calls };
  const text = JSON.stringify({
    ...whole,
    coverage: [...draft.coverage.filter(({ article }) => !article.startsWith(id)), covered],
  });
  return Plugin.parse(JSON.parse(text.replaceAll('guangdong-draft', OWN)));
}

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function propose(username: string): Promise<{ status: number; json: () => unknown }> {
  const answer = await test.app.inject({
    method: 'POST',
    url: `/designer/bundles?commandId=${randomUUID()}&because=${encodeURIComponent('本省办法印发')}`,
    headers: { 'content-type': 'application/json', cookie: await cookieOf(test, username) },
    payload: bundleText(packBundle(ownProgramme(), { cases: [], scenarios: [] })),
  });
  return { status: answer.statusCode, json: () => answer.json() };
}

/** What a process that begins now knows: nothing but its release and the database. */
async function installedElsewhere(): Promise<string[]> {
  const script = `
    const { rolePools } = await import('@shifan/db');
    const { refreshLaw } = await import('./src/law/refresh-law.ts');
    const { installedPlugins } = await import('./src/law/installed-plugins.ts');
    const pools = rolePools(process.argv[1], { max: 1 });
    await refreshLaw(pools, true);
    console.log(installedPlugins.map(({ id, version }) => id + ' ' + version).join(','));
    await pools.close();`;
  const args = ['--input-type=module', '-e', script, test.databaseUrl];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(import.meta.dirname, '../..') });
  return stdout.trim().split(',');
}

describe('a programme that no release brought', () => {
  it('is brought in by its own province alone', async () => {
    expect(await propose('province_330000')).toMatchObject({ status: 422 });
    expect(await propose('ministry')).toMatchObject({ status: 422 });
  });

  it('runs from its approval on: listed, called for, applied under, in every process', async () => {
    const proposed = await propose('province_440000_reviewer');
    expect(proposed.status).toBe(200);
    const { id, version } = PluginBundle.parse(proposed.json());
    await test.as('province_440000').designer.approveBundle({ commandId: randomUUID(), id });

    const listed = (await test.asPublic().law.jurisdictions()).find((one) => one.id === OWN);
    expect(listed).toMatchObject({ version, authority: '440000', status: 'in-force' });
    const { applicable } = await test.as('gz_platform').notices.forMe();
    expect(applicable.map(({ jurisdiction }) => jurisdiction)).toContain(OWN);
    const ref = await test.as('gz_platform').applications.create({
      commandId: randomUUID(),
      jurisdiction: OWN,
      noticeId: CALL,
      kind: 'platform',
      recommender: '440100',
    });
    expect((await test.as('gz_platform').applications.get(ref)).summary).toMatchObject({ jurisdiction: OWN });
    expect(await installedElsewhere()).toContain(`${OWN} 1.0.0`);
  });
});
