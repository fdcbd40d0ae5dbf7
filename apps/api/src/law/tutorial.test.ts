import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installReference } from '@shifan/db';
import { loadPlugin } from '@shifan/plugin-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { referenceOf } from '../seeds/reference.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { installPlugin } from './installed-plugins.ts';
import { refreshLaw } from './refresh-law.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'shifan-tutorial-'));

/** The jurisdiction as the tutorial writes it: its code blocks that name a file. */
async function writtenByTheTutorial() {
  const tutorial = readFileSync(join(root, 'docs/authors-manual/tutorial.md'), 'utf8');
  symlinkSync(join(root, 'plugins/node_modules'), join(folder, 'node_modules'));
  for (const [, path = '', text = ''] of tutorial.matchAll(/^```\w+ (plugins\/\S+)\n([\s\S]*?)^```$/gmu)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const loaded = await loadPlugin(join(folder, 'plugins/yunling'));
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.plugin;
}

describe('the jurisdiction of the tutorial in the product', () => {
  let test: TestApp;
  let ref: Ref;

  beforeAll(async () => {
    installPlugin(await writtenByTheTutorial());
    test = await createTestApp({ at: '2025-11-20' });
    await installReference(test.databaseUrl, referenceOf({ demo: true }));
    await refreshLaw(test.services.pools, true);
    ref = await bringTo(test, { operator: 'gz_platform', stage: 'recommended-by-province', jurisdiction: 'yunling' });
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is listed among the laws, with its call among those that can be answered', async () => {
    expect(await test.asPublic().law.jurisdictions()).toContainEqual(
      expect.objectContaining({ id: 'yunling', status: 'draft', title: '中小企业服务站示范创建办法（虚构）' }),
    );
    const { applicable } = await test.as('gz_platform').notices.forMe();
    expect(applicable.map(({ noticeId }) => noticeId)).toContain('yunling-2025');
  });

  it('takes an application through its three levels, judged by its own numbers', async () => {
    const { verdicts } = await test.as('ministry').review.verdicts(ref);
    expect(verdicts.map(({ criterion }) => criterion)).toEqual([
      'operating-years',
      'served-smes',
      'satisfaction',
      'not-dishonest',
      'rules',
    ]);
    const served = verdicts.find(({ criterion }) => criterion === 'served-smes');
    expect(served).toMatchObject({
      clause: { document: '云发〔2025〕7号（虚构）', clause: '第四条' },
      limit: '300',
      status: 'met',
    });
    expect(await test.as('ministry').review.case(ref)).toMatchObject({ summary: { jurisdiction: 'yunling' } });
  });

  it('puts it on a public notice of seven working days', async () => {
    const { summary } = await test.as('ministry').review.case(ref);
    const notice = await test.as('ministry').publicNotices.publish({
      commandId: randomUUID(),
      jurisdiction: 'yunling',
      phase: 'notice-candidate',
      title: '拟创建对象公示',
      firstDay: test.clock.today(),
      cases: [{ ...ref, expectedVersion: summary.version }],
    });
    expect(notice).toMatchObject({ workingDays: 7, lastDay: '2025-12-01' });
  });
});
