import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { linesOf, documentXml, rowsOf } from '../test-support/docx-text.ts';
import { fileInZip } from '../test-support/unzip.ts';
import type { SummarySheet } from './summary-sheet.ts';
import { summarySheetDocx } from './summary-sheet-docx.ts';
import { summarySheetXlsx } from './summary-sheet-xlsx.ts';

const title = '推荐国家中小企业公共服务示范平台（基地）创建对象汇总表';
const sheet: SummarySheet = {
  title,
  annex: '附件2.1',
  sealLine: '省级中小企业主管部门（盖章）',
  rows: [
    { name: '=HYPERLINK("http://x")', operatorName: '@某公司', kindName: '基地', divisionCode: '440300' },
    { name: '粤企通 <平台> & "服务"', operatorName: '-某中心', kindName: '平台', divisionCode: '440100' },
    { name: '+深企通', operatorName: '𬺈某公司', kindName: '平台', divisionCode: '440100' },
  ],
};
const header = ['序号', '平台（基地）名称', '运营主体名称', '创建对象类型（平台、基地）'];
const printed = [
  ['1', '+深企通', '𬺈某公司', '平台'],
  ['2', '粤企通 <平台> & "服务"', '-某中心', '平台'],
  ['3', '=HYPERLINK("http://x")', '@某公司', '基地'],
];

describe('summarySheetDocx', () => {
  it('prints annex, title, seal line and the four columns, in the order of division code and name', async () => {
    const docx = await summarySheetDocx(sheet);
    expect(linesOf(docx).slice(0, 3)).toEqual(['附件2.1', title, '省级中小企业主管部门（盖章）：']);
    expect(rowsOf(docx)).toEqual([header, ...printed]);
  });

  it('is A4, in the fonts of official documents, with the header on every page', async () => {
    const xml = documentXml(await summarySheetDocx(sheet));
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/u);
    for (const font of ['仿宋_GB2312', '黑体', '方正小标宋简体']) expect(xml).toContain(font);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  it('has no field or formula in it, whatever the names are', async () => {
    const xml = documentXml(await summarySheetDocx(sheet));
    expect(xml).not.toMatch(/<w:instrText|<w:fldSimple|<w:hyperlink/u);
  });

  it('prints one blank line where nothing is recommended, and the recommender beside the seal line', async () => {
    const docx = await summarySheetDocx({ ...sheet, sealedBy: '广州市工业和信息化局', rows: [] });
    expect(rowsOf(docx)).toEqual([header, ['', '', '', '']]);
    expect(linesOf(docx)).toContain('省级中小企业主管部门（盖章）：广州市工业和信息化局');
  });

  it('shows a character that XML cannot hold as a mark, and stays readable', async () => {
    const docx = await summarySheetDocx({
      ...sheet,
      rows: sheet.rows.slice(0, 1).map((row) => ({ ...row, name: 'a\u0000\uD800b' })),
    });
    expect(rowsOf(docx)[1]?.[1]).toBe('a\uFFFD\uFFFDb');
  });
});

describe('summarySheetXlsx', () => {
  it('holds the same list below title and seal line', async () => {
    const workbook = await readXlsx(await summarySheetXlsx(sheet));
    const rows = workbook.sheets[0]?.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) ?? [];
    expect(rows.map((row) => row.filter((cell, index) => cell !== '' || index === 0))).toEqual([
      [title],
      ['省级中小企业主管部门（盖章）：'],
      header,
      ...printed,
    ]);
    expect(workbook.sheets[0]?.merges).toHaveLength(2);
  });

  it('stores names as text, never as formulas', async () => {
    const file = await summarySheetXlsx(sheet);
    const xml = fileInZip(file, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f');
    expect(xml.match(/<c r="[BCD][4-6]" t="s"/gu)).toHaveLength(9);
  });

  it('prints on A4', async () => {
    expect(fileInZip(await summarySheetXlsx(sheet), 'xl/worksheets/sheet1.xml')).toContain('paperSize="9"');
  });
});
