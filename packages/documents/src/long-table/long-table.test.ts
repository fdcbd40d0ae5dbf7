import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { longTableCsv, longTableXlsx } from './long-table.ts';

async function* rows() {
  yield ['001', '=1+1'];
  yield ['002', '甲,乙'];
}

test('a long table is text in every cell, as xlsx', async () => {
  const stream = longTableXlsx({ name: '名录', header: ['编号', '名称'], widths: [10, 20], rows: rows() });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const sheet = Object.entries(unzipSync(bytes)).find(([name]) => name.includes('worksheets/sheet'));
  const xml = new TextDecoder().decode(sheet?.[1]);
  expect(xml).toContain('001');
  expect(xml).toContain('=1+1');
  expect(xml).not.toContain('<f>');
});

test('a long table as csv runs no formula', async () => {
  let text = '';
  for await (const piece of longTableCsv({ header: ['编号', '名称'], rows: rows() })) text += piece;
  expect(text).toBe('\uFEFF编号,名称\r\n001,\'=1+1\r\n002,"甲,乙"\r\n');
});
