import type { OverviewCell } from '@shifan/api';

/** A cell as it is drawn. */
export interface WideCell {
  text: string;
  /** words in place of a number */
  muted: boolean;
  /** where the note on it stands below */
  mark?: string | undefined;
}

/** A decimal as it is read in a table: its whole part in groups of three, every other digit as it is. */
export function grouped(value: string): string {
  return value.replace(/^(-?)(\d+)/u, (_, sign: string, whole: string) => {
    return sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  });
}

/** What stands in a cell: its number, or in words why there is none. */
export function cellWords({ value, hidden, absent }: OverviewCell): string {
  if (hidden) return '少于3';
  if (absent) return '无此项';
  return value === null ? '—' : grouped(value);
}

/** The same with its unit, for whoever hears it. */
export function spokenCell(cell: OverviewCell, unit: string): string {
  const words = cellWords(cell);
  return cell.hidden || (cell.value !== null && !cell.absent) ? `${words} ${unit}`.trim() : words;
}

/** The different notes on cells, each once, in the order in which they are met; their marks count from 1. */
export function notesOn(rows: readonly (readonly OverviewCell[])[]): string[] {
  return [...new Set(rows.flatMap((cells) => cells.flatMap(({ note }) => (note === undefined ? [] : [note]))))];
}

/** A cell to be drawn, with the mark of its note. */
export function wideCell(cell: OverviewCell, notes: readonly string[]): WideCell {
  const at = cell.note === undefined ? -1 : notes.indexOf(cell.note);
  return {
    text: cellWords(cell),
    muted: cell.value === null || cell.hidden === true || cell.absent === true,
    mark: at < 0 ? undefined : `注${at + 1}`,
  };
}
