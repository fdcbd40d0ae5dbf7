import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { importReportXlsx } from './import-report-xlsx.ts';

async function* rowsOf(rows: readonly string[][]) {
  yield* rows;
}

test('a report holds what it was, each table under its header, and says where a table is empty', async () => {
  const report = importReportXlsx({
    title: '旧称号导入报告',
    summary: [['文件', '名单.csv']],
    sections: [
      { title: '问题', header: ['行号', '列'], rows: rowsOf([['3', '=1+1']]), empty: '没有问题' },
      { title: '已导入的称号', header: ['行号', '名称'], rows: rowsOf([]), empty: '没有导入' },
    ],
  });
  const bytes = new Uint8Array(await new Response(report).arrayBuffer());
  const [sheet] = (await readXlsx(bytes)).sheets;
  const lines = (sheet?.rows ?? []).map((row) => row.map((cell) => cell ?? '').filter((cell) => cell !== ''));
  expect(lines.filter((line) => line.length > 0)).toEqual([
    ['旧称号导入报告'],
    ['文件', '名单.csv'],
    ['问题'],
    ['行号', '列'],
    ['3', '=1+1'],
    ['已导入的称号'],
    ['没有导入'],
  ]);
});
