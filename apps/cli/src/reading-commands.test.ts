import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugins } from '@shifan/plugin-registry';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from './run-command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'shifan-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  code: number;
  out: string;
  err: string;
}

async function say(...args: string[]): Promise<Said> {
  const said: Said = { code: -1, out: '', err: '' };
  said.code = await runCommandLine(args, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    stdin: () => Promise.resolve(''),
  });
  return said;
}

/** The fictional measure as a file, changed. */
function written(name: string, change: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ ...plugins.find(({ id }) => id === 'exampleland'), ...change }));
  return file;
}

describe('shifan coverage', () => {
  it('is complete for every installed plugin, and lists what implements an article', async () => {
    const { code, out, err } = await say('coverage');
    expect([code, err]).toEqual([0, '']);
    for (const { id } of plugins) expect(out).toContain(`完整 ${id}`);
    expect(out).toMatch(/附件1第7行 服务企业情况（annex-1-row-07）\n {4}条件：.*\n {4}参数：/u);
  });

  it('fails by article where a rule is gone, though the plugin does not even load', async () => {
    const spoilt = written('spoilt.json', { preferences: [] });
    const { code, err } = await say('coverage', spoilt, '--gaps');
    expect(code).toBe(1);
    expect(err).toContain(
      'exampleland art-10（第十条 倾斜和施行）：写明由“preference:chain-leader”实现，但是办法里没有它',
    );
    const asJson = await say('coverage', spoilt, '--json');
    expect([asJson.code, JSON.parse(asJson.out)]).toEqual([1, expect.objectContaining({ complete: false })]);
  });
});

describe('shifan diff', () => {
  it('compares two laws by area, and takes one area alone', async () => {
    const { code, out } = await say('diff', 'national-2025', 'guangdong-draft');
    expect(code).toBe(0);
    expect(out).toContain('公示时间：都是5个工作日，出处不同');
    expect(out).toMatch(/上一年度包含服务收支情况的审计报告.*或者上一年度包含服务收支情况的审计报告；【广东省级/u);
    const only = await say('diff', 'national-2025', 'guangdong-draft', '--area', 'phase', '--json');
    const { differences }: { differences: { area: string }[] } = JSON.parse(only.out);
    expect(new Set(differences.map(({ area }) => area))).toEqual(new Set(['phase']));
  });

  it('compares an installed plugin with a file, and knows versions', async () => {
    const next = written('next.json', { version: '2.0.0', declaration: '全部属实。' });
    const { out } = await say('diff', 'exampleland', next);
    expect(out).toMatch(/真实性声明：【1\.1\.0版】.*【2\.0\.0版】全部属实。/u);
    const wrong = await say('diff', 'exampleland@0.9.0', next);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('没有 0.9.0 版')]);
  });
});

describe('shifan impact', () => {
  it('tells which verdicts another number changes, and counts without ranking', async () => {
    const { code, out } = await say('impact', 'guangdong-draft', '--with', 'served-smes-creation=1001');
    expect(code).toBe(0);
    expect(out).toMatch(/服务企业情况（served-smes）满足 → 不满足/u);
    expect(out).toMatch(/平台类 创建标准 广东省：\d+ 个中 \d+ 个有变/u);
  });

  it('takes another version as a file', async () => {
    const criteria = plugins.find(({ id }) => id === 'exampleland')?.criteria.filter(({ id }) => id !== 'support');
    const next = written('without.json', { criteria });
    const { out } = await say('impact', 'exampleland', '--with', next, '--json');
    const { changed }: { changed: { criterion: string; after: string | null }[] } = JSON.parse(out);
    expect(changed.filter(({ criterion }) => criterion === 'support').every(({ after }) => after === null)).toBe(true);
  });

  it.each([[], ['--with', 'no-such=1'], ['--with', 'served-smes=many'], ['--with', 'served-smes=1@never']])(
    'refuses %s %s in Chinese',
    async (...options) => {
      const { code, err } = await say('impact', 'exampleland', ...options);
      expect([code, err]).toEqual([1, expect.stringMatching(/^命令行有误：/u)]);
    },
  );
});

describe('shifan explain', () => {
  it.each(plugins)('tells $id without gaps, codes or doubled stops', async ({ id, law, criteria }) => {
    const { out } = await say('explain', id);
    expect(out).not.toMatch(/undefined|\[object|NaN|。。|？。|；；|：：|，，|\{Y|遗漏/u);
    for (const { number, title } of law) expect(out).toContain(`${number} ${title}`);
    for (const one of criteria) expect(out).toContain(`**${one.title}**（${one.id}；`);
  });

  it('writes the document where it is told to', async () => {
    const file = join(folder, 'law.md');
    expect((await say('explain', 'legacy-2017', '--out', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^# .*\n[^]*^## 14 没有掌握的部分$/mu);
  });
});

describe('shifan check', () => {
  it('lets a text that waits pass, and not where it is strict', async () => {
    const waiting = written('waiting.json', { shortTitle: '示例（待补充）' });
    expect(await say('check', waiting, '--quick')).toMatchObject({ code: 0, err: expect.stringContaining('待补充') });
    expect((await say('check', waiting, '--quick', '--strict')).code).toBe(1);
  });
});
