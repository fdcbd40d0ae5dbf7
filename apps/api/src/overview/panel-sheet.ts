import { csvFile, textSheetsXlsx } from '@shifan/documents';
import type { OverviewCell, OverviewColumn, OverviewPanel } from '../contract/overview.ts';

const PLACE_COLUMNS = ['行政区划代码', '地区'];
// Several hidden figures may come together in one cell, so that their sum is no longer under 3: no number is said.
const HIDDEN = '不显示';
const ABSENT = '无此项';
const PLACE_WIDTHS = [14, 24];
/** Who recommends without being a place has no division code, and is known by its name. */
const DIVISION = /^\d{6}$/u;

/** A panel as rows of text: every place in its order, then the totals. */
export function panelRows(panel: OverviewPanel): { header: string[]; rows: string[][] } {
  return {
    header: [...PLACE_COLUMNS, ...panel.columns.map((column) => columnText(column, panel.unit))],
    rows: [
      ...panel.rows.map(({ code, name, cells }) => [DIVISION.test(code) ? code : '', name, ...cells.map(cellText)]),
      ['', '合计', ...panel.totals.map(cellText)],
    ],
  };
}

export function panelCsv(panel: OverviewPanel): Uint8Array {
  const { header, rows } = panelRows(panel);
  return csvFile([header, ...rows]);
}

/** The table, and a sheet that says what it is of and what is not in it. */
export function panelXlsx(panel: OverviewPanel): Promise<Uint8Array> {
  const { header, rows } = panelRows(panel);
  const numbers = panel.columns.map((_, index) => index + PLACE_COLUMNS.length);
  return textSheetsXlsx([
    { name: panel.title, header, rows, numbers, widths: PLACE_WIDTHS },
    { name: '说明', header: ['项目', '说明'], rows: explanations(panel), widths: [30, 80] },
  ]);
}

function explanations(panel: OverviewPanel): string[][] {
  const { title, unit, today, notes, columns, coverage = [] } = panel;
  const nameOf = new Map(columns.map((column) => [column.id, columnText(column, unit)]));
  const noted = panel.rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ note }, index) => {
      const column = columns[index];
      return note !== undefined && column ? [[`${name}　${columnText(column, unit)}`, note]] : [];
    }),
  );
  return [
    ['表', title],
    ['日期', today],
    ['计量单位', unit],
    ...notes.map((note) => ['说明', note]),
    ...coverage.map(({ column, sentence }) => [nameOf.get(column) ?? column, sentence]),
    ...noted,
  ];
}

function columnText({ group, name, unit }: OverviewColumn, usual: string): string {
  const heading = group === undefined ? name : `${group}：${name}`;
  return `${heading}（${unit ?? usual}）`;
}

function cellText({ value, hidden, absent }: OverviewCell): string {
  if (hidden) return HIDDEN;
  return absent ? ABSENT : (value ?? '');
}
