import type { RowProblem } from '../row-problem.ts';
import type { Column } from './column.ts';

/** Which column stands at which place of a row; warnings name headers that are not taken. */
export interface HeaderMap {
  /** by place in the row; undefined where a header is not known */
  columns: (Column | undefined)[];
  warnings: RowProblem[];
}

export type HeaderMatch = { ok: true; map: HeaderMap } | { ok: false; problems: RowProblem[] };
