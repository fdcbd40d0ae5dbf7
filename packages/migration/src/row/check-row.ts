import { findAuthority } from '@shifan/rules';
import { titleColumns } from '../columns/title-columns.ts';
import type { OldTitle } from '../old-title.ts';
import { rowProblem } from '../row-problem.ts';
import type { ProblemCode, RowProblem, RowProblemInput } from '../row-problem.ts';
import { differences } from './fingerprint.ts';
import { readRow } from './read-row.ts';
import type { RawRow, RowCheckContext, RowReading } from './row-check.ts';

/**
 * Reads a row and compares it with the rows before it and with what is imported: the same row again is imported once, the same
 * title with other content is an error, one imported before with the same content is unchanged.
 */
export function checkRow(raw: RawRow, context: RowCheckContext): RowReading {
  return compareRow(readRow(raw, context), context);
}

/** The second half of `checkRow`, for whoever looks rows up in batches; rows of a file in their order. */
export function compareRow(
  reading: RowReading,
  context: Omit<RowCheckContext, 'columns' | 'plugin' | 'calendar' | 'today' | 'authority'>,
): RowReading {
  const { title, key, fingerprint, row } = reading;
  if (title === undefined || key === undefined || fingerprint === undefined) return reading;
  const { memory } = context;
  const doubt = operatorDoubt(row, title, memory);
  const earlier = memory.meet(title, { row, fingerprint });
  if (earlier?.fingerprint === fingerprint) return withProblem(reading, 'repeated', repeated(row, title, earlier.row));
  if (earlier !== undefined) return withProblem(reading, 'wrong', conflict(row, { title, earlier, fingerprint }));
  const elsewhere = context.claimedElsewhere(title.uscc);
  if (elsewhere !== undefined) return withProblem(reading, 'wrong', claimed(row, title, elsewhere));
  const already = context.importedAlready(key, fingerprint);
  if (already === 'different') return withProblem(reading, 'wrong', importedDifferent(row, title));
  if (already === 'same') return { ...reading, standing: 'unchanged' };
  return doubt === undefined ? reading : { ...reading, problems: [...reading.problems, doubt] };
}

function withProblem(reading: RowReading, standing: 'repeated' | 'wrong', problem: RowProblem): RowReading {
  const { row, problems } = reading;
  return { row, standing, problems: [...problems, problem] };
}

const headers = new Map(titleColumns.map(({ id, header }) => [id, header]));

function at(
  row: number,
  code: ProblemCode,
  rest: Partial<RowProblemInput> & { value: string; accepted: string },
): RowProblem {
  return rowProblem({ row, column: '', code, ...rest });
}

function repeated(row: number, { name }: OldTitle, first: number): RowProblem {
  const slots = { first: String(first) };
  return at(row, 'OLD_TITLE_ROW_REPEATED', { value: name, accepted: '每个称号一行', slots, severity: 'warning' });
}

function conflict(
  row: number,
  it: { title: OldTitle; earlier: { row: number; fingerprint: string }; fingerprint: string },
): RowProblem {
  const differs = differences(it.earlier.fingerprint, it.fingerprint).join('、');
  const slots = { first: String(it.earlier.row), differs };
  return at(row, 'OLD_TITLE_ROW_CONFLICT', { value: it.title.name, accepted: '每个称号一行', slots });
}

function importedDifferent(row: number, { name }: OldTitle): RowProblem {
  return at(row, 'OLD_TITLE_IMPORTED_DIFFERENT', { value: name, accepted: '与已导入的内容相同，或者先撤销原来的导入' });
}

function claimed(row: number, { uscc }: OldTitle, elsewhere: string): RowProblem {
  const slots = { authority: findAuthority(elsewhere)?.name ?? elsewhere };
  const accepted = '只由一地列入的运营单位';
  return at(row, 'OLD_TITLE_CLAIMED_ELSEWHERE', { column: headers.get('uscc') ?? '', value: uscc, accepted, slots });
}

/** One operator under two names in a list: renamed, or somebody else's code. */
function operatorDoubt(
  row: number,
  { uscc, operatorName }: OldTitle,
  memory: RowCheckContext['memory'],
): RowProblem | undefined {
  const known = memory.name(uscc, { row, name: operatorName });
  if (known === undefined || known.name === operatorName) return undefined;
  const slots = { first: String(known.row), other: known.name };
  const column = headers.get('operatorName') ?? '';
  const rest = {
    column,
    value: operatorName,
    accepted: known.name,
    mend: known.name,
    slots,
    severity: 'warning' as const,
  };
  return at(row, 'OLD_TITLE_OPERATOR_NAMES', rest);
}
