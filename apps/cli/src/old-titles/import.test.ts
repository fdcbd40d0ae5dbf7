import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultyList, faultyListCsv, faultyListXlsx } from '@shifan/migration/faulty-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../run-command-line.ts';

const HEADER = '平台（基地）名称,类别,运营单位,统一社会信用代码,所在地,认定文号,认定日期,依据文件\r\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function say(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { code: -1, out: '', err: '' };
  said.code = await runCommandLine(['import', ...args], {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    stdin: () => Promise.resolve(''),
  });
  return said;
}

async function put(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('shifan import', () => {
  it('names every fault at its row and writes nothing', async () => {
    const list = faultyList({ rows: 300, faults: 40 });
    const file = await put('名单.xlsx', await faultyListXlsx(list));
    const { code, out } = await say(file, '--authority', '440000', '--json');
    expect(code).toBe(1);
    const check = JSON.parse(out);
    expect(check).toMatchObject({ file: { type: 'xlsx', sheet: '名单' }, rows: 300, good: list.good, repeated: 1 });
    expect(check.problems.map((one: { row: number; code: string }) => [one.row, one.code])).toEqual(
      list.expected.map(({ row, code: expected }) => [row, expected]),
    );
    expect((await say(file, '--authority', '440000')).out).toMatch(/第\d+行 错误 .+接受：.+可以改为：.+\n数据行 300/su);
  });

  it('passes a list with nothing wrong, below a title of its own', async () => {
    const list = faultyList({ rows: 10, faults: 0 });
    const text = new TextDecoder().decode(faultyListCsv(list));
    const file = await put('good.csv', `广东省旧称号名单,,,\n${text}`);
    expect(await say(file, '--authority', '440000')).toEqual({
      code: 0,
      out: '数据行 10，可以导入 10，有错误 0，重复 0\n',
      err: '',
    });
  });

  it('says what a header lacks, and that a file is no table', async () => {
    const { code, out } = await say(await put('other.csv', '姓名,电话\n张三,1\n'), '--authority', '440000');
    expect(code).toBe(1);
    expect(out).toContain('表格缺少必填的“统一社会信用代码”这一列');
    expect(await say(await put('a.xlsx', '%PDF-1.7'), '--authority', '440000')).toMatchObject({
      code: 1,
      err: expect.stringContaining('是PDF 文件，不能读入'),
    });
  });

  it.each([
    ['no bytes', ''],
    ['blank lines', '\r\n\r\n'],
    ['a header alone', HEADER],
    ['a header with rows of nothing', `${HEADER}${' ,'.repeat(7)}\r\n \r\n`],
  ])('of %s is an error, not a list in good order', async (_what, text) => {
    const { code, out, err } = await say(await put('empty.csv', text), '--authority', '440000');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('没有数据行');
  });

  it('answers wrong usage in Chinese', async () => {
    for (const args of [[], ['nowhere.csv', '--authority', '440000'], [join(folder, 'x')], ['a', '--authority', '1']]) {
      const { code, err } = await say(...args);
      expect([code, err]).toEqual([1, expect.stringMatching(/^命令行有误：.*用法：shifan import/u)]);
    }
  });
});
