import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTableFile } from './read-table-file.ts';
import type { ReadTableOptions, TableReport, TableRow } from './table-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Read = TableReport & { read: TableRow[] };

async function read(bytes: string | Uint8Array, limits: ReadTableOptions['limits'] = {}): Promise<Read> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  const rows: TableRow[] = [];
  const report = await readTableFile(path, { name: '名单.xlsx', limits, onRow: (row) => void rows.push(row) });
  return { ...report, read: rows };
}

async function cells(bytes: string | Uint8Array): Promise<string[][]> {
  return (await read(bytes)).read.map((row) => row.cells);
}

const xlsx = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });
const coded = (code: string): unknown => expect.objectContaining({ code });

/** 平台,广州 in GB18030. */
const GB = Buffer.from([0xc6, 0xbd, 0xcc, 0xa8, 0x2c, 0xb9, 0xe3, 0xd6, 0xdd, 0x0a]);

describe('a csv', () => {
  test('is read with its row numbers, blank lines left out', async () => {
    expect(await read('名称,代码\n\n平台,1\n')).toEqual({
      type: 'csv',
      encoding: 'utf-8',
      rows: 2,
      notices: [],
      read: [
        { row: 1, cells: ['名称', '代码'] },
        { row: 3, cells: ['平台', '1'] },
      ],
    });
  });

  test.each([
    ['\uFEFF名称,代码\n', 'utf-8'],
    [GB, 'gb18030'],
    [Buffer.from('\uFEFF名称,代码\n', 'utf16le'), 'utf-16le'],
  ])('is read in its own encoding', async (bytes, encoding) => {
    const report = await read(bytes);
    expect([report.encoding, report.read[0]?.cells.length]).toEqual([encoding, 2]);
    expect(report.read[0]?.cells[0]).toMatch(/^(?:名称|平台)$/u);
  });

  test('may be separated by semicolons or tabs, and hold line breaks, separators and quotes in quotes', async () => {
    expect(await cells('名称;代码\n"甲;\n""乙""";2\n')).toEqual([
      ['名称', '代码'],
      ['甲;\n"乙"', '2'],
    ]);
    expect(await cells('名称\t代码, 旧\n5"屏\t2\n')).toEqual([
      ['名称', '代码, 旧'],
      ['5"屏', '2'],
    ]);
    expect((await read('a,"x\ny"\nb,c\n')).read.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('whose quotes are not closed is refused by the row where it begins', async () => {
    await expect(read(`a,b\n1,"2\n${'3,4\n'.repeat(9)}`)).rejects.toEqual(coded('SHEET_QUOTES_BROKEN'));
  });

  test('of no known encoding is refused', async () => {
    await expect(read(Buffer.from([0x61, 0xff, 0xff, 0x2c, 0x80]))).rejects.toEqual(coded('SHEET_ENCODING_UNKNOWN'));
  });
});

describe('an xlsx', () => {
  test('gives days as days, numbers without noise, per cent as such', async () => {
    const rows = [
      ['名称', '日期', '数'],
      ['平台', new Date(Date.UTC(2019, 10, 29)), 0.1 + 0.2],
      [null, null, null],
      ['基地', '2019年11月', 0.855],
    ];
    const share = new Map([['3,2', { value: 0.855, type: 'number' as const, style: { numFmt: '0.0%' } }]]);
    const report = await read(await xlsx({ name: '名单', rows, cells: share }));
    expect(report).toMatchObject({ type: 'xlsx', sheet: '名单', rows: 3 });
    expect(report.read).toEqual([
      { row: 1, cells: ['名称', '日期', '数'] },
      { row: 2, cells: ['平台', '2019-11-29', '0.3'] },
      { row: 4, cells: ['基地', '2019年11月', '85.5%'] },
    ]);
  });

  test('keeps the exponent of a code that became a number', async () => {
    expect(await cells(await xlsx({ name: 'a', rows: [[913501000000000000, 440100, 1e-7]] }))).toEqual([
      ['9.13501E+17', '440100', '0.0000001'],
    ]);
  });

  test('is read from its first visible sheet, and what is not read is told', async () => {
    const { read: rows, notices } = await read(
      await xlsx(
        { name: '旧', rows: [['隐藏']], hidden: true },
        { name: '填写说明', rows: [['说明']] },
        { name: '名单', rows: [['甲', '乙'], ['丙']], merges: [{ startRow: 0, endRow: 1, startCol: 1, endCol: 1 }] },
        { name: '其他', rows: [['别的']] },
      ),
    );
    expect(rows.map((row) => row.cells)).toEqual([['甲', '乙'], ['丙']]);
    expect(notices.map(({ code }) => code)).toEqual(['SHEET_OTHERS_NOT_READ', 'SHEET_HIDDEN', 'SHEET_MERGED_CELLS']);
  });

  test('waits for whoever takes its rows', async () => {
    const path = join(folder, 'slow.xlsx');
    await writeFile(path, await xlsx({ name: 'a', rows: Array.from({ length: 50 }, (_, row) => [row]) }));
    let busy = 0;
    const busiest: number[] = [];
    await readTableFile(path, {
      name: 'a',
      async onRow() {
        busy += 1;
        busiest.push(busy);
        await new Promise((resolve) => setImmediate(resolve));
        busy -= 1;
      },
    });
    expect(Math.max(...busiest)).toBe(1);
  });
});

describe('what is no table, or too large a one, is refused by name', () => {
  test.each([
    ['', 'SHEET_EMPTY'],
    ['%PDF-1.7', 'SHEET_NOT_A_TABLE'],
    ['\uFEFF<html><table>', 'SHEET_NOT_A_TABLE'],
    ['PK\u0003\u0004 not a zip', 'SHEET_UNREADABLE'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'SHEET_FORMAT_OLD'],
    [
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'SHEET_ENCRYPTED',
    ],
  ])('%j: %s', async (bytes, code) => {
    await expect(read(bytes)).rejects.toEqual(coded(code));
  });

  test('limits hold for both types', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => [String(row), '甲'.repeat(row)]);
    const text = rows.map((row) => row.join(',')).join('\n');
    for (const bytes of [text, await xlsx({ name: 'a', rows })]) {
      await expect(read(bytes, { rows: 10 })).rejects.toEqual(coded('SHEET_TOO_MANY_ROWS'));
      await expect(read(bytes, { columns: 1 })).rejects.toEqual(coded('SHEET_TOO_MANY_COLUMNS'));
      await expect(read(bytes, { cellCharacters: 10 })).rejects.toEqual(coded('SHEET_CELL_TOO_LONG'));
    }
    await expect(read(await xlsx({ name: 'a', rows }), { unpackedBytes: 1000 })).rejects.toEqual(
      coded('SHEET_UNPACKED_TOO_LARGE'),
    );
  });
});
