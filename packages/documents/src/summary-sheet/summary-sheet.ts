/** A recommendation as annex 2.1 lists it. */
export interface SummarySheetRow {
  name: string;
  operatorName: string;
  /** 平台 or 基地 */
  kindName: string;
  /** six-digit code of the operator's division: decides the place in the list and is not printed */
  divisionCode: string;
}

/** 汇总表: what a recommender sends in, sealed, with its recommendations. */
export interface SummarySheet {
  title: string;
  /** which annex it is, printed above the title; absent: nothing */
  annex?: string;
  /** the line above the table, as printed: 省级中小企业主管部门（盖章） */
  sealLine: string;
  /** the recommender's name, beside the seal line; absent: left to be written by hand */
  sealedBy?: string;
  rows: readonly SummarySheetRow[];
}

/** Columns as printed in annex 2.1. */
export const COLUMNS = ['序号', '平台（基地）名称', '运营主体名称', '创建对象类型（平台、基地）'] as const;

/** The seal line with the recommender's name. */
export function sealLineOf({ sealLine, sealedBy }: SummarySheet): string {
  return `${sealLine.replace(/[:：]?$/u, '：')}${sealedBy ?? ''}`;
}

/**
 * The list as printed, in the order of the division codes and then the names. 序号 is the running number that the form
 * prints before each line: it counts lines and ranks nothing (art. 8 of the measures forbids any ranking), which is why the
 * order is made here and not taken from the caller.
 */
export function numberedRows(rows: readonly SummarySheetRow[]): { number: number; row: SummarySheetRow }[] {
  return [...rows].sort(byDivisionAndName).map((row, index) => ({ number: index + 1, row }));
}

function byDivisionAndName(a: SummarySheetRow, b: SummarySheetRow): number {
  return order(a.divisionCode, b.divisionCode) || order(a.name, b.name) || order(a.operatorName, b.operatorName);
}

// By code point, as the database orders: the same list everywhere.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
