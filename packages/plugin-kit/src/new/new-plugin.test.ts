import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Plugin } from '@shifan/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { packFolder } from '../bundle/pack-folder.ts';
import { limitCoverage } from '../cases/limit-coverage.ts';
import { runCases } from '../cases/run-cases.ts';
import { loadPlugin as load } from '../load-plugin.ts';
import { listSpecFiles } from '../plugin-folder.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';
import { examplelandFolder } from '../test-support/spec-files.ts';
import { newPlugin } from './new-plugin.ts';
import type { NewPlugin } from './new-plugin.ts';

const today = parseCivilDate('2025-11-20');
const plugins = dirname(examplelandFolder);
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

async function loadPlugin(folder: string): Promise<Plugin> {
  const loaded = await load(folder);
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.plugin;
}

async function specsOf(folder: string, plugin: Plugin) {
  const options = { plugins: [plugin], today };
  const cases = await runCases(await listSpecFiles(folder, 'cases'), options);
  const scenarios = await runScenarios(await listSpecFiles(folder, 'scenario'), options);
  return { evaluated: cases.evaluated, passed: cases.passed && scenarios.passed && scenarios.scenarios.length > 0 };
}

/** A project with exampleland alone. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'shifan-new-'));
  roots.push(root);
  mkdirSync(join(root, 'plugins'));
  cpSync(join(plugins, 'registry'), join(root, 'plugins', 'registry'), { recursive: true });
  cpSync(examplelandFolder, join(root, 'plugins', 'exampleland'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  symlinkSync(join(plugins, 'node_modules'), join(root, 'plugins', 'node_modules'));
  return root;
}

async function made(wanted: Omit<NewPlugin, 'root'>, root = project()) {
  const result = await newPlugin({ root, ...wanted });
  if (!result.ok) throw new Error(result.refusal);
  return { ...result, root };
}

describe('a new plugin', () => {
  it('of the template is sound as a whole', async () => {
    const { folder } = await made({ id: 'yunling' });
    const packed = await packFolder(folder, { today });
    expect(packed).toMatchObject({ ok: true, bundle: { plugin: { id: 'yunling', status: 'draft' } } });
  });

  it.each([
    ['both kinds', undefined, ['platform', 'base']],
    ['platforms alone', ['platform'] as const, ['platform']],
    ['bases alone', ['base'] as const, ['base']],
  ])('of the template with %s passes its cases, one on every side of each limit', async (_, kinds, expected) => {
    const { folder } = await made({ id: 'yunling', kinds });
    const plugin = await loadPlugin(folder);
    expect(plugin.kinds.map(({ id }) => id)).toEqual(expected);
    const { evaluated, passed } = await specsOf(folder, plugin);
    expect(passed).toBe(true);
    expect(limitCoverage(plugin, evaluated).filter(({ covered }) => !covered)).toEqual([]);
  });

  it('copied from another has its data under its own name, as a draft', async () => {
    const { folder, files } = await made({ id: 'yunling-2027', from: exampleland, title: '云岭办法' });
    const plugin = await loadPlugin(folder);
    expect(plugin).toMatchObject({ id: 'yunling-2027', title: '云岭办法', status: 'draft' });
    expect(plugin.notices.map(({ id }) => id)).toEqual(exampleland.notices.map(({ id }) => `yunling-2027-${id}`));
    expect(plugin.criteria).toEqual(exampleland.criteria);
    expect(files.some((path) => path.endsWith('.test.ts') || path === 'package.json')).toBe(false);
    expect((await specsOf(folder, plugin)).passed).toBe(true);
  });

  it('writes one line of the registry and touches nothing else', async () => {
    const root = project();
    const file = join(root, 'plugins/registry/installed.ts');
    const before = readFileSync(file, 'utf8');
    const { line } = await made({ id: 'yunling-2027' }, root);
    expect(readFileSync(file, 'utf8')).toBe(`${before}${line}\n`);
    expect(line).toBe("export { plugin as yunling2027 } from '../yunling-2027/plugin.ts';");
  });

  it.each([
    ['Yunling', '小写字母'],
    ['../yunling', '小写字母'],
    ['exampleland', '已经存在'],
    ['registry', '已经存在'],
    ['legacy-2017', '请换一个标识'],
  ])('is refused the id %s', async (id, words) => {
    const root = project();
    expect(await newPlugin({ root, id })).toEqual({ ok: false, refusal: expect.stringContaining(words) });
    expect(existsSync(join(root, 'yunling'))).toBe(false);
  });

  it('keeps quotation marks of a title from breaking the sources', async () => {
    const { folder } = await made({ id: 'yunling', title: "云岭's “办法” ${1}\\" });
    expect((await loadPlugin(folder)).title).toBe('云岭s “办法” {1}');
  });
});
