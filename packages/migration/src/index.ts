export type { CarryOver, GapFact, GapRow, GapSheet, NotCarried } from './carry/carry.ts';
export type { Column, FactColumnType, TitleColumnId } from './columns/column.ts';
export type { HeaderMap, HeaderMatch } from './columns/match-headers.ts';
export { titleKey } from './old-title.ts';
export type { OldTitle, OldTitleBasis, OldTitleKind, OldTitleService } from './old-title.ts';
export { fileMemory } from './row/file-memory.ts';
export type { FileMemory, Met } from './row/file-memory.ts';
export type { ImportedAlready, RawRow, RowCheckContext, RowContext, RowReading, RowStanding } from './row/row-check.ts';
export type { ProblemCode, RowProblem } from './row-problem.ts';
