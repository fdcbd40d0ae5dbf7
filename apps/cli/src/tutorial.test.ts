import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tutorial = readFileSync(join(root, 'docs/authors-manual/tutorial.md'), 'utf8');
const copy = mkdtempSync(join(tmpdir(), 'shifan-tutorial-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Block {
  language: string;
  path: string;
  text: string;
}

/** The code blocks of the tutorial, in their order: what to run (sh) and what to write where. */
const blocks = [...tutorial.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
  ([, language = '', path = '', text = '']): Block => ({ language, path, text }),
);

/** The parts of the project that the command line needs: plugins and the command as they are, the packages by a link. */
function copyProject(): void {
  const options = { recursive: true, verbatimSymlinks: true, filter: (path: string) => !path.includes('.turbo') };
  for (const part of ['plugins', 'apps/cli']) cpSync(join(root, part), join(copy, part), options);
  for (const part of ['packages', 'node_modules']) symlinkSync(join(root, part), join(copy, part));
  for (const part of ['tsconfig.base.json', '.oxfmtrc.json', 'package.json'])
    cpSync(join(root, part), join(copy, part));
}

const run = promisify(execFile);
const shifan = (...args: string[]) =>
  run(process.execPath, [join(copy, 'apps/cli/src/main.ts'), ...args], { cwd: copy });
const tool = (name: string, ...args: string[]) => run(join(root, 'node_modules/.bin', name), args, { cwd: copy });

/** Follows the tutorial to the letter; what each command said. */
async function follow(): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const { language, path, text } of blocks) {
    if (path !== '') writeFileSync(join(copy, path), text);
    if (language !== 'sh') continue;
    for (const line of text.trim().split('\n')) {
      const command = line.replace('npm run -s shifan -- ', '');
      said.set(command, (await shifan(...command.split(' '))).stdout);
    }
  }
  return said;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.includes('node_modules') && !path.includes('.turbo'))
    .toSorted();
}

describe('the tutorial', { timeout: 120_000 }, () => {
  const folder = join(copy, 'plugins/yunling');
  let before: Map<string, string>;
  let said: Map<string, string>;

  beforeAll(async () => {
    copyProject();
    before = new Map(
      filesOf(join(root, 'plugins')).map((path) => [path, readFileSync(join(root, 'plugins', path), 'utf8')]),
    );
    said = await follow();
  }, 120_000);

  it('makes a jurisdiction that is sound, passes its cases and covers every article', () => {
    expect([...said.keys()]).toEqual([
      'new yunling --kinds platform',
      'check yunling',
      'cases yunling',
      'scenario yunling',
      'coverage yunling',
    ]);
    expect(said.get('check yunling')).toContain('通过 yunling（错误 0，提醒 0）');
    expect(said.get('cases yunling')).toContain('用例 14 个，通过 14 个');
    expect(said.get('scenario yunling')).toContain('情景 2 个，通过 2 个');
    expect(said.get('coverage yunling')).toContain('完整 yunling');
  });

  it('takes less than 200 lines of data', () => {
    const sources = filesOf(folder).filter((path) => path.endsWith('.ts'));
    const lines = sources.map((path) => readFileSync(join(folder, path), 'utf8').split('\n').length - 1);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(200);
  });

  it('touches nothing but its folder and one line of the registry', () => {
    const after = filesOf(join(copy, 'plugins')).filter((path) => !path.startsWith('yunling/'));
    expect(after).toEqual([...before.keys()]);
    const changed = after.filter((path) => readFileSync(join(copy, 'plugins', path), 'utf8') !== before.get(path));
    expect(changed).toEqual(['registry/installed.ts']);
    const registry = readFileSync(join(copy, 'plugins/registry/installed.ts'), 'utf8');
    expect(registry).toBe(
      `${before.get('registry/installed.ts')}export { plugin as yunling } from '../yunling/plugin.ts';\n`,
    );
  });

  it('writes what the gates of the project take: types, formatting, a case on every side of each limit', async () => {
    await tool('tsc', '--noEmit', '-p', 'plugins');
    await tool('oxfmt', '--check', 'plugins/yunling');
    const { cases, coverage } = JSON.parse((await shifan('cases', '--json')).stdout);
    expect(cases.length).toBeGreaterThan(14);
    const own = coverage.filter((one: { jurisdiction: string }) => one.jurisdiction === 'yunling');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((one: { covered: boolean }) => !one.covered)).toEqual([]);
  });

  it('shows nothing of the template any more', () => {
    const texts = filesOf(folder).map((path) => readFileSync(join(folder, path), 'utf8'));
    expect(texts.filter((text) => text.includes('待填写'))).toEqual([]);
  });

  it('is told what is wrong while it is being written, and all others stay usable', async () => {
    const file = join(folder, 'platform.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace("fact('servedSmes')", "fact('servedSme')"));
    try {
      const failed = await shifan('check', 'yunling').catch((error: { code: number; stderr: string }) => error);
      expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/发现：servedSme\n/u) });
      expect((await shifan('explain', 'legacy-2017')).stdout).toContain('旧办法');
    } finally {
      writeFileSync(file, text);
    }
  });
});
