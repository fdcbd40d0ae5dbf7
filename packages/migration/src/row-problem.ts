import { formatMessage, shorten } from '@shifan/errors';
import type { ErrorCode, Slots } from '@shifan/errors';

/** A problem kind of a list of old titles: the codes OLD_TITLE_… of the catalogue. */
export type ProblemCode = Extract<ErrorCode, `OLD_TITLE_${string}`>;

/** One thing wrong at one cell (or with a whole row) of a list of old titles. */
export interface RowProblem {
  /** as in the file: the header is row 1 */
  row: number;
  /** the printed header; empty for what concerns the whole row */
  column: string;
  code: ProblemCode;
  /** what stands there, at most 60 characters */
  value: string;
  /** Chinese: column, value, what is wrong */
  message: string;
  /** Chinese: what is accepted */
  accepted: string;
  /** a value that would be accepted; never put in by itself */
  mend?: string;
  severity: 'error' | 'warning';
}

export interface RowProblemInput {
  row: number;
  column: string;
  code: ProblemCode;
  value: string;
  accepted: string;
  slots?: Slots;
  mend?: string | undefined;
  severity?: 'error' | 'warning';
}

/** Makes a row problem: shortens the value and formats the message with `column`, `value`, `accepted` and the slots given. */
export function rowProblem(input: RowProblemInput): RowProblem {
  const value = shorten(input.value);
  const { row, column, code, accepted } = input;
  return {
    row,
    column,
    code,
    value,
    message: formatMessage(code, { column, value, accepted, ...input.slots }),
    accepted,
    ...(input.mend === undefined ? {} : { mend: input.mend }),
    severity: input.severity ?? 'error',
  };
}
