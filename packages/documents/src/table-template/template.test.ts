import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTableFile } from '../table-file/read-table-file.ts';
import type { TableReport } from '../table-file/table-file.ts';
import { csvLines, templateCsv, templateXlsx } from './template.ts';

const template = {
  name: '旧称号',
  columns: [
    { header: '名称', required: true, accepted: '100字以内', example: '示例：某平台' },
    { header: '代码', required: false, accepted: '18位', example: '001234567890123456' },
  ],
  notes: ['请删除示例行。'],
};

async function read(bytes: Uint8Array): Promise<{ report: TableReport; rows: string[][] }> {
  const folder = await mkdtemp(join(tmpdir(), 'template-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, bytes);
    const rows: string[][] = [];
    const report = await readTableFile(path, { name: 'a', onRow: ({ cells }) => void rows.push(cells) });
    return { report, rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each([
  ['xlsx', (): Promise<Uint8Array> => templateXlsx(template)],
  ['csv', (): Promise<Uint8Array> => Promise.resolve(templateCsv(template))],
])('the template as %s is read back: header and example, without a word about its explanations', async (type, make) => {
  const { report, rows } = await read(await make());
  expect([report.type, report.notices]).toEqual([type, []]);
  expect(rows).toEqual([
    ['名称', '代码'],
    ['示例：某平台', '001234567890123456'],
  ]);
});

test('no cell of a csv runs as a formula', () => {
  expect(csvLines([['=1+1', '甲"乙', '丙\n丁', '-']])).toBe('\'=1+1,"甲""乙","丙\n丁",\'-\r\n');
});
