import type { OverviewCell } from '@shifan/api';

/** A cell as it is drawn. */
export interface WideCell {
  text: string;
  /** words in place of a number */
  muted: boolean;
  /** where the note on it stands below */
  mark?: string | undefined;
}

function isNumber({ value, hidden, absent }: OverviewCell): boolean {
  return value !== null && !hidden && !absent;
}

/** A decimal as it is read in a table: its whole part in groups of three, every other digit as it is. */
export function grouped(value: string): string {
  return value.replace(/^(-?)(\d+)/u, (_, sign: string, whole: string) => {
    return sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  });
}

/** What stands in a cell: its number, or in words why there is none. */
export function cellWords({ value, hidden, absent }: OverviewCell): string {
  if (hidden) return '不显示';
  if (absent) return '无此项';
  return value === null ? '—' : grouped(value);
}

/** The same with its unit, for whoever hears it. */
export function spokenCell(cell: OverviewCell, unit: string): string {
  const words = cellWords(cell);
  return isNumber(cell) ? `${words} ${unit}`.trim() : words;
}

/** What is to be known of cells: under the word that stands in them, or under a mark beside their number. */
export interface Legend {
  label: string;
  note: string;
}

/** The notes on cells, each once, in the order in which they are met; the marks of numbers count from 1. */
export function legendOf(rows: readonly (readonly OverviewCell[])[]): Legend[] {
  const marks: Legend[] = [];
  const words: Legend[] = [];
  for (const cell of rows.flat()) {
    const { note } = cell;
    if (note === undefined) continue;
    const found = isNumber(cell) ? marks : words;
    const label = isNumber(cell) ? `注${marks.length + 1}` : cellWords(cell);
    if (!found.some((one) => one.note === note && (isNumber(cell) || one.label === label))) found.push({ label, note });
  }
  return [...marks, ...words];
}

/** A cell to be drawn, a number with the mark of its note. */
export function wideCell(cell: OverviewCell, legend: readonly Legend[]): WideCell {
  const numbered = isNumber(cell);
  const mark = legend.find(({ label, note }) => note === cell.note && label.startsWith('注'))?.label;
  return { text: cellWords(cell), muted: !numbered, mark: numbered ? mark : undefined };
}
