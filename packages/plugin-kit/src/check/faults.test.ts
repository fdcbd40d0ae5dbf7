import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Plugin } from '@shifan/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { packBundle } from '../bundle/pack-bundle.ts';
import { loadPlugin } from '../load-plugin.ts';
import { formatProblem } from '../problem.ts';
import type { FileProblem } from '../problem.ts';
import { first } from '../test-support/faults/fault.ts';
import type { Fault } from '../test-support/faults/fault.ts';
import { faults } from '../test-support/faults/index.ts';
import { checkPluginModule } from './check-plugin-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'shifan-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a wrong plugin', () => {
  it.each(faults)('is told of: $title', async (fault) => {
    const draft = copy();
    const file = join(folder, 'fault.json');
    writeFileSync(file, JSON.stringify(fault.spoil(draft) ?? draft, null, 1));
    const check = await checkPluginModule(file, { explore: false });
    const problem = check.problems.find((one) => matches(one, fault));
    if (!problem) throw new Error(`not found among:\n${check.problems.map(formatProblem).join('\n')}`);
    expect(check.passed).toBe(fault.severity === 'warning');
    expect(problem).toMatchObject({ file, line: expect.any(Number), severity: fault.severity ?? 'error' });
    expect(formatProblem(problem)).toMatch(/文件：.*:\d+\n {2}位置：.+\n {2}发现：.+\n {2}应为：.+\n {2}办法：.+/u);
  });

  it('comes in at least sixty kinds', () => {
    expect(new Set(faults.map(({ title }) => title)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThan(60);
  });

  it('is shown with the shortest case that goes wrong, step by step', async () => {
    const draft = structuredClone(exampleland);
    for (const { id, values } of draft.parameters) if (id === 'revocation-failures') first(values).value = '1';
    const file = join(folder, 'revoked-early.json');
    writeFileSync(file, JSON.stringify(draft));
    const { problems, process } = await checkPluginModule(file);
    const [problem, ...others] = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /反例：\n {4}scenario: .*\n(?: {4}.*\n)+.*do: fail-reexamination, by: ministry.*reason: revoked/u,
    );
    expect(process?.properties.filter(({ proved }) => !proved).map(({ id }) => id)).toEqual(['revocation']);
  });

  it('is told of: an acceptance, and with it an extension, more than the clause says', async () => {
    const draft = copy();
    for (const { id, values } of draft.parameters) if (id === 'acceptance-attempts') first(values).value = '4';
    const file = join(folder, 'once-more.json');
    writeFileSync(file, JSON.stringify(draft));
    const { problems } = await checkPluginModule(file);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'PLUGIN_PROCESS_UNSOUND',
        found: expect.stringMatching(/第4次评估验收，规定最多3次/u),
        counterExample: expect.stringContaining('scenario:'),
      }),
    );
  });

  it('is refused where the file is missing, is no JSON, or holds no plugin', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{ "contract": 1,');
    const broken = await checkPluginModule(file);
    expect(broken.problems[0]).toMatchObject({ code: 'PLUGIN_FILE_INVALID', file });
    const missing = await checkPluginModule(join(folder, 'missing.ts'));
    expect(missing.problems[0]).toMatchObject({ code: 'PLUGIN_FILE_INVALID', found: '没有这个文件' });
    writeFileSync(file, '"a text"');
    expect((await checkPluginModule(file)).passed).toBe(false);
    writeFileSync(file, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
    expect((await checkPluginModule(file)).problems[0]).toMatchObject({ code: 'PLUGIN_FILE_INVALID', file });
  });
});

describe('a sound plugin', () => {
  it('passes as a JSON file with a byte order mark', async () => {
    const file = join(folder, 'marked.json');
    writeFileSync(file, `\uFEFF${JSON.stringify(exampleland)}`);
    expect((await checkPluginModule(file, { explore: false })).passed).toBe(true);
  });

  it('passes by its folder', async () => {
    const check = await checkPluginModule(new URL('../../../../plugins/exampleland', import.meta.url).pathname);
    expect(check).toMatchObject({ plugin: 'exampleland', passed: true });
  });
});

describe('a JSON file', () => {
  it('is answered with the line of the fault, not of another thing of the same id', async () => {
    const file = join(folder, 'lines.json');
    const draft = { ...exampleland, criteria: exampleland.criteria.map((one) => ({ ...one, weight: 3 })) };
    const text = JSON.stringify(draft, null, 1);
    writeFileSync(file, text);
    const { problems } = await checkPluginModule(file);
    const weights = text.split('\n').flatMap((line, index) => (line.includes('"weight"') ? [index + 1] : []));
    expect(problems.slice(0, weights.length).map(({ line }) => line)).toEqual(weights);
  });
});

describe('a bundle', () => {
  it('is checked by the plugin within it, with the line in the bundle', async () => {
    const file = join(folder, 'packed.json');
    const draft = { ...exampleland, status: 'maybe' };
    const text = JSON.stringify({ format: 'shifan-bundle/1', plugin: draft, cases: [], scenarios: [] }, null, 1);
    writeFileSync(file, text);
    const { plugin, problems } = await checkPluginModule(file, { explore: false });
    const line = text.split('\n').findIndex((one) => one.includes('"status"')) + 1;
    expect([plugin, problems[0]?.path, problems[0]?.line]).toEqual(['exampleland', 'status', line]);
  });
});

describe('a bundle that was changed by hand', () => {
  const packed = packBundle(exampleland, { cases: [], scenarios: [] });

  it.each([
    ['another hash', { contentHash: '0'.repeat(64) }, 'contentHash'],
    ['another form', { format: 'shifan-bundle/9' }, 'format'],
    ['another word', { plugin: { ...exampleland, issuedBy: '别的署' } }, 'contentHash'],
  ])('is refused: %s', async (_, change, path) => {
    const file = join(folder, 'changed.json');
    writeFileSync(file, JSON.stringify({ ...packed, ...change }));
    const { passed, problems } = await checkPluginModule(file, { explore: false });
    expect([passed, problems.map((one) => [one.code, one.file, one.path])]).toEqual([
      false,
      [['BUNDLE_INVALID', file, path]],
    ]);
    expect(await loadPlugin(file)).toMatchObject({ ok: false, reason: expect.stringContaining(path) });
  });

  it('passes as it was packed', async () => {
    const file = join(folder, 'unchanged.json');
    writeFileSync(file, JSON.stringify(packed));
    expect((await checkPluginModule(file, { explore: false })).problems).toEqual([]);
    expect((await loadPlugin(file)).ok).toBe(true);
  });
});

describe('a folder', () => {
  it.each(['plugin.json', 'index.ts', 'my-measure.json'])('is checked by its %s', async (name) => {
    const own = mkdtempSync(join(folder, 'plugin-'));
    const text = JSON.stringify({ ...exampleland, id: 'elsewhere' });
    writeFileSync(join(own, name), name.endsWith('.ts') ? `export default ${text};` : text);
    writeFileSync(join(own, 'package.json'), '{ "type": "module" }');
    const check = await checkPluginModule(own, { explore: false });
    expect(check).toMatchObject({ plugin: 'elsewhere', file: join(own, name) });
  });

  it('without a plugin is refused', async () => {
    const check = await checkPluginModule(mkdtempSync(join(folder, 'empty-')));
    expect(check).toMatchObject({ passed: false, problems: [{ code: 'PLUGIN_FILE_INVALID' }] });
  });
});

/** A copy in which no two places share a part. */
function copy(): Plugin {
  const draft: Plugin = JSON.parse(JSON.stringify(exampleland));
  return draft;
}

function matches(problem: FileProblem, { code, path, found, expected, todo }: Fault): boolean {
  const parts = [
    path.test(problem.path),
    found.test(problem.found),
    expected.test(problem.expected),
    todo.test(problem.todo),
  ];
  return problem.code === code && parts.every(Boolean);
}
