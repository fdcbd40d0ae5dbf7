import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const national = fileURLToPath(new URL('../../../plugins/national-2025/plugin.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shifan-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a person does: a process of its own, in a folder that is not the workspace. */
function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { cwd: folder, maxBuffer: 2 ** 24 },
      (_error, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });
}

describe('the shifan process', { timeout: 60_000 }, () => {
  it('prints the last of five working days and nothing else', async () => {
    expect(await run('calendar', 'working-days', '2025-12-29', '5')).toEqual({ code: 0, out: '2026-01-06\n', err: '' });
  });

  it('ends with 1 where something fell short or the call is wrong', async () => {
    expect((await run('calendar', 'year', '2099', '--json')).code).toBe(1);
    expect((await run('calendar', 'yesterday')).code).toBe(1);
  });

  it('refuses a wrong plugin outside the workspace with file and line, place, found, expected and what to do', async () => {
    const lines = [
      "import { definePlugin, yes } from '@shifan/rules';",
      `import { plugin as sound } from ${JSON.stringify(national)};`,
      'const [first, ...others] = sound.criteria;',
      "const spoilt = { ...first, condition: yes('noSuchFact') };",
      'export const plugin = definePlugin({ ...sound, criteria: [spoilt, ...others] });',
    ];
    const file = join(folder, 'spoilt.ts');
    writeFileSync(file, lines.join('\n'));
    const { code, out, err } = await run('check', 'spoilt.ts');
    expect(code).toBe(1);
    expect(out).toContain('未通过 national-2025');
    expect(err).toContain(`文件：${file}:4`);
    expect(err).toMatch(/位置：criteria\[0\]\.condition.*\n.*发现：noSuchFact\n.*应为：.+\n.*办法：.+/u);
  });

  it('runs cases and scenarios of one file as machines want them', async () => {
    const file = join(folder, 'both.yaml');
    writeFileSync(
      file,
      `jurisdiction: national-2025
kind: platform
cases:
  - { name: three years to the day, stage: creation, on: 2025-11-20, facts: { platformOnlineSince: 2022-11-20 }, expect: { operating-years: met } }
---
scenario: the city is late
jurisdiction: national-2025
kind: platform
division: "440100"
steps:
  - { on: 2025-11-20, do: submit, by: operator }
  - { on: 2025-11-25, do: recommend, by: municipality, refused: RECOMMENDATION_PERIOD_CLOSED, expect: { level: municipality } }
`,
    );
    const cases = await run('cases', file, '--json');
    expect(cases.code).toBe(0);
    expect(JSON.parse(cases.out).cases).toMatchObject([{ passed: true, verdicts: { 'operating-years': 'met' } }]);
    const scenarios = await run('scenario', file, '--json');
    expect(scenarios.code).toBe(0);
    expect(JSON.parse(scenarios.out).scenarios).toMatchObject([
      { passed: true, steps: [{ stage: 'review' }, { refused: 'RECOMMENDATION_PERIOD_CLOSED', stage: 'review' }] },
    ]);
  });
});
