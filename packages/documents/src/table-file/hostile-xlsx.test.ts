import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookParts } from '../test-support/workbook-parts.ts';
import type { Written } from '../test-support/workbook-parts.ts';
import { zipOf } from '../test-support/zip.ts';
import type { ZipPart } from '../test-support/zip.ts';
import { readTableFile } from './read-table-file.ts';
import type { ReadTableOptions, TableReport, TableRow } from './table-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(
  bytes: Uint8Array,
  limits: ReadTableOptions['limits'] = {},
): Promise<{ report: TableReport; rows: TableRow[] }> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  const rows: TableRow[] = [];
  const report = await readTableFile(path, { name: '名单', limits, onRow: (row) => void rows.push(row) });
  return { report, rows };
}

const sheet = (written: Written): Buffer => zipOf(workbookParts(written));
const coded = (code: string): unknown => expect.objectContaining({ code });

test('texts of many looks are read whole, without the readings above them and with their line breaks', async () => {
  const strings =
    '<si><r><t>广</t></r><r><t xml:space="preserve">州 </t></r><rPh sb="0" eb="1"><t>guǎng</t></rPh></si><si><t>甲_x000D_\n乙</t></si>';
  const rows =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>&lt;丙&gt;</t></is></c></row>';
  expect((await read(sheet({ rows, strings }))).rows).toEqual([{ row: 2, cells: ['广州 ', '', '甲\r\n乙', '<丙>'] }]);
});

test('days are told by their format: own, Chinese, and counted from 1904', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="#,##0&quot;年&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="177"/><xf numFmtId="22"/></cellXfs>';
  const cells = (serial: string): string =>
    [0, 1, 2, 3].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('') + `<c s="4"><v>${serial}.5</v></c>`;
  const from1900 = await read(sheet({ rows: `<row>${cells('43798')}</row>`, styles }));
  expect(from1900.rows[0]?.cells).toEqual(['43798', '2019-11-29', '2019-11-29', '43798', '2019-11-29 12:00:00']);
  const from1904 = await read(sheet({ rows: `<row>${cells('42336')}</row>`, styles, from1904: true }));
  expect(from1904.rows[0]?.cells[1]).toBe('2019-11-29');
});

test('hidden rows, merged cells and formulas without a value are told by their place', async () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c></row><row r="3"><c r="A3"><f>1+1</f></c><c r="B3"><f>1+1</f><v>2</v></c></row>';
  const after = '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>';
  const { rows: found, report } = await read(sheet({ rows, after }));
  expect(found).toEqual([
    { row: 1, cells: ['TRUE', '#REF!'] },
    { row: 3, cells: ['', '2'] },
  ]);
  expect(report.notices.map(({ message }) => message)).toEqual([
    expect.stringContaining('第1行'),
    expect.stringContaining('A1:A3'),
    expect.stringContaining('A3'),
  ]);
});

const row = '<row><c><v>1</v></c></row>';
const BOMB = `<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><worksheet><sheetData>${row}</sheetData></worksheet>`;
const fine = workbookParts({ rows: row });
const withSheet = (text: string, rest: Partial<ZipPart> = {}): Buffer =>
  zipOf(fine.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, text, ...rest } : part)));

test.each<[string, Uint8Array, string]>([
  ['a row of the number 10⁹', sheet({ rows: '<row r="1000000000"><c><v>1</v></c></row>' }), 'SHEET_ROW_NUMBER_INVALID'],
  ['rows that go backwards', sheet({ rows: '<row r="5"/><row r="4"/>' }), 'SHEET_ROW_NUMBER_INVALID'],
  ['a cell beyond the last column', sheet({ rows: '<row><c r="ZZZZ1"><v>1</v></c></row>' }), 'SHEET_UNREADABLE'],
  ['a text that is not there', sheet({ rows: '<row><c t="s"><v>7</v></c></row>' }), 'SHEET_UNREADABLE'],
  ['entities of its own', withSheet(BOMB), 'SHEET_UNREADABLE'],
  ['XML that ends too early', withSheet('<worksheet><sheetData><row>'), 'SHEET_UNREADABLE'],
  ['a file that was cut off', sheet({ rows: row }).subarray(0, 900), 'SHEET_UNREADABLE'],
  ['a size that is not so', withSheet('<worksheet/>', { size: 4 }), 'SHEET_UNREADABLE'],
  ['a part with a password', withSheet('<worksheet/>', { flags: 1 }), 'SHEET_ENCRYPTED'],
  ['two parts of one name', zipOf([...fine, ...fine.slice(0, 1)]), 'SHEET_UNREADABLE'],
  ['a path that leads outside', zipOf([...fine, { name: '../../x', text: '' }]), 'SHEET_UNREADABLE'],
  ['macros', zipOf([...fine, { name: 'xl/vbaProject.bin', text: '' }]), 'SHEET_MACROS'],
  ['no office file at all', zipOf([{ name: 'a.txt', text: 'a' }]), 'SHEET_NOT_A_TABLE'],
  ['a sheet that is not there', zipOf(fine.filter(({ name }) => !name.endsWith('sheet1.xml'))), 'SHEET_UNREADABLE'],
])('%s is refused', async (_what, bytes, code) => {
  await expect(read(bytes)).rejects.toEqual(coded(code));
});

test('a cell that never ends is stopped before it is held whole', async () => {
  const long = sheet({ rows: `<row><c r="A1" t="inlineStr"><is><t>${'甲'.repeat(3_000_000)}</t></is></c></row>` });
  await expect(read(long)).rejects.toMatchObject({
    code: 'SHEET_CELL_TOO_LONG',
    slots: { cell: 'A1', count: '超过1000000' },
  });
});

test('that a workbook counts its days from 1904 is told, for a number that no format makes a day is none', async () => {
  const { report, rows } = await read(sheet({ rows: row, from1904: true }));
  expect(report.notices).toEqual([coded('SHEET_EARLY_EPOCH')]);
  expect(rows.every(({ from1904 }) => from1904)).toBe(true);
});

test('what unpacks to more than the limit is stopped on the way', async () => {
  const bomb = withSheet(`<worksheet><sheetData>${'<row/>'.repeat(5_000_000)}</sheetData></worksheet>`);
  expect(bomb.length).toBeLessThan(100_000);
  await expect(read(bomb, { unpackedBytes: 2_000_000 })).rejects.toEqual(coded('SHEET_UNPACKED_TOO_LARGE'));
});
