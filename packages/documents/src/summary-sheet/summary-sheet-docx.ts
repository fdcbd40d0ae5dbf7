import { packDocument } from '../layout/document.ts';
import { grid, proportions } from '../layout/grid.ts';
import type { GridRow } from '../layout/grid.ts';
import { paragraph, title } from '../layout/paragraphs.ts';
import { COLUMNS, numberedRows, sealLineOf } from './summary-sheet.ts';
import type { SummarySheet } from './summary-sheet.ts';

const widths = proportions([1, 4, 4, 3]);

/**
 * The 汇总表 of annex 2.1 as an A4 docx to be sealed. An empty list prints the table with one blank line.
 * @example await summarySheetDocx({ title: '推荐…汇总表', sealLine: '省级中小企业主管部门（盖章）', rows: [] })
 */
export async function summarySheetDocx(sheet: SummarySheet): Promise<Uint8Array> {
  const head: GridRow = { head: true, cells: COLUMNS.map((text) => ({ text, as: 'label' })) };
  const lines = numberedRows(sheet.rows).map(({ number, row }) =>
    line([String(number), row.name, row.operatorName, row.kindName]),
  );
  const rows = lines.length > 0 ? lines : [line(['', '', '', ''])];
  const children = [
    ...(sheet.annex === undefined ? [] : [paragraph(sheet.annex)]),
    title(sheet.title),
    paragraph(sealLineOf(sheet), { spacing: { after: 120 } }),
    grid([head, ...rows], widths),
  ];
  return packDocument([children], { title: sheet.title });
}

function line([number = '', name = '', operator = '', kind = '']: string[]): GridRow {
  return {
    cells: [{ text: number, centred: true }, { text: name }, { text: operator }, { text: kind, centred: true }],
  };
}
