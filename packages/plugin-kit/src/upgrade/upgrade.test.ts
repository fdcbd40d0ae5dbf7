import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examplelandFolder } from '../test-support/spec-files.ts';
import { upgradeFolder } from './upgrade-folder.ts';
import { upgradeSource } from './upgrade-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'shifan-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('upgrading sources', () => {
  it.each([
    ["const m = { orReason: true, title: '…orReason: …' };", "const m = { excusable: true, title: '…orReason: …' };"],
    ["const m = { 'orReason': true };", "const m = { 'excusable': true };"],
    ['const orReason = true;\nconst m = { orReason };', 'const orReason = true;\nconst m = { excusable: orReason };'],
    ['some((one) => one.orReason && one?.orReason)', 'some((one) => one.excusable && one?.excusable)'],
    [
      '// orReason: stays\nconst x = `orReason: ${{ orReason: 1 }}`;',
      '// orReason: stays\nconst x = `orReason: ${{ excusable: 1 }}`;',
    ],
    ['const i = { contract: 1 as const, id: "x" };', 'const i = { contract: 2 as const, id: "x" };'],
    ['const i = { contract: 1 };', 'const i = { contract: 2 };'],
    ["const i = { contract: '1', years: 1 };", "const i = { contract: '1', years: 1 };"],
    [
      "const i = { contract: 9 } satisfies object; list['orReason']",
      "const i = { contract: 9 } satisfies object; list['orReason']",
    ],
  ])('turns %j into %j, and that into itself', (before, after) => {
    expect(upgradeSource(before)).toBe(after);
    expect(upgradeSource(after)).toBe(after);
  });
});

describe('upgrading a folder', () => {
  it('rewrites what is of an older contract, once', async () => {
    writeFileSync(join(folder, 'materials.ts'), 'export const materials = [{ orReason: true }];\n');
    writeFileSync(join(folder, 'plugin.json'), '{"contract":1,"materials":[{"orReason":true}]}');
    writeFileSync(join(folder, 'package.json'), '{"contract":1}');
    writeFileSync(join(folder, 'broken.ts'), 'const = ;');
    expect(await upgradeFolder(folder)).toEqual({
      changed: ['materials.ts', 'plugin.json'],
      unreadable: ['broken.ts'],
    });
    expect(JSON.parse(readFileSync(join(folder, 'plugin.json'), 'utf8'))).toEqual({
      contract: 2,
      materials: [{ excusable: true }],
    });
    expect(await upgradeFolder(folder)).toEqual({ changed: [], unreadable: ['broken.ts'] });
  });

  it('finds the plugins at hand up to date', async () => {
    expect((await upgradeFolder(examplelandFolder)).changed).toEqual([]);
  });
});
