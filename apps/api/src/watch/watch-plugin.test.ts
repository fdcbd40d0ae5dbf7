import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plugin } from '@shifan/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlugin, installPlugin } from '../law/installed-plugins.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { createWatchState } from './watch-state.ts';
import { type Watching, watchPlugin } from './watch-plugin.ts';

const LEGACY = 'legacy-2017';
const before = getPlugin(LEGACY);
const CASES = `jurisdiction: ${LEGACY}
kind: platform
stage: designation
on: 2024-03-01
cases: [{ name: nothing is known, facts: {}, expect: { overall: missing } }]
`;

let test: TestApp;
let folder: string;
let watching: Watching;

/** The author's folder: a plugin put together from two modules, with a case beside it. */
async function save(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), text);
}

beforeAll(async () => {
  test = await createTestApp();
  folder = await mkdtemp(join(tmpdir(), 'shifan-watched-'));
  const data = JSON.stringify({ ...before, version: '1.1.0' });
  await save('package.json', '{ "type": "module" }');
  await save('title.ts', `export const shortTitle = '第一稿';\n`);
  await save(
    'plugin.ts',
    `import { shortTitle } from './title.ts';\nexport const plugin = { ...${data}, shortTitle };\n`,
  );
  await save('own.cases.yaml', CASES);
  const state = createWatchState(folder);
  test.services.watch = state;
  watching = await watchPlugin({ services: test.services, state, databaseUrl: test.databaseUrl, log: () => undefined });
});
afterAll(async () => {
  await watching.stop();
  installPlugin(Plugin.parse(before));
  await rm(folder, { recursive: true, force: true });
  await test.close();
});

const designer = () => test.as('auditor_ministry').designer;
const shown = async () => (await test.asPublic().law.plugin({ jurisdiction: LEGACY })).shortTitle;

async function until(reached: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 550; tries++) {
    if (await reached()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not reached: ${JSON.stringify(await designer().problems())}`);
}

describe('a watched folder', () => {
  it('is shown from the start, with its own cases', async () => {
    expect(await shown()).toBe('第一稿');
    expect((await designer().revision()).watching).toMatch(/^shifan-watched-/u);
    const { cases, held } = await designer().cases({ jurisdiction: LEGACY });
    expect(held).toBe(true);
    expect(cases.every(({ passed }) => passed)).toBe(true);
    expect(cases.map(({ name }) => name)).toEqual(['nothing is known']);
    const versions = await designer().versions({ jurisdiction: LEGACY });
    expect(versions.map(({ origin, newest }) => [origin, newest])).toEqual([
      ['release', false],
      ['watch', true],
    ]);
  });

  it('is shown anew when one of its modules is saved', async () => {
    const { revision } = await designer().revision();
    await save('title.ts', `export const shortTitle = '第二稿，改了一个字';\n`);
    await until(async () => (await designer().revision()).revision !== revision);
    expect(await shown()).toBe('第二稿，改了一个字');
  });

  it('keeps the last sound version while a save is wrong, and says what is wrong where', async () => {
    const { revision } = await designer().revision();
    await save('title.ts', 'export const shortTitle = 12;\n');
    await until(async () => (await designer().problems()).problems.length > 0);
    const [problem] = (await designer().problems()).problems;
    expect(problem).toMatchObject({ path: 'shortTitle', file: expect.stringMatching(/^\w+\.ts$/u) });
    expect((await designer().revision()).revision).toBe(revision);
    expect(await shown()).toBe('第二稿，改了一个字');
    await save('title.ts', 'export const shortTitle = ;\n');
    await until(async () => (await designer().problems()).problems[0]?.path === '');
    await save('title.ts', `export const shortTitle = '第三稿';\n`);
    await until(async () => (await designer().problems()).problems.length === 0);
    expect(await shown()).toBe('第三稿');
  });

  it('shows a case that does not hold as one that does not hold', async () => {
    await save('own.cases.yaml', CASES.replace('overall: missing', 'overall: met'));
    await until(async () => !(await designer().cases({ jurisdiction: LEGACY })).passed);
    const [one] = (await designer().cases({ jurisdiction: LEGACY })).cases;
    expect(one).toMatchObject({ passed: false, overall: 'missing' });
  });
});
