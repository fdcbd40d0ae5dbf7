import type { VerdictStatus } from '../expressions/status.ts';
import type { Sql } from './frame.ts';

/** A status as a small number, so ordered that of all conditions the least decides, and of any of them the greatest. */
export const STATUS_CODES: Record<VerdictStatus, number> = { unmet: 0, missing: 1, relaxable: 2, judgement: 3, met: 4 };

const BY_CODE: readonly VerdictStatus[] = ['unmet', 'missing', 'relaxable', 'judgement', 'met'];

/** The status of a number that a statement gave; undefined for any other number. */
export function statusOf(code: number): VerdictStatus | undefined {
  return BY_CODE[code];
}

const { unmet: UNMET, missing: MISSING, relaxable: RELAXABLE, met: MET } = STATUS_CODES;

/** What was found, a character a criterion: the statuses' numbers one after another, as they are kept beside the answers. */
export function verdictMarks(found: readonly { status: VerdictStatus }[]): string {
  return found.map(({ status }) => STATUS_CODES[status]).join('');
}

/** Met where it holds, unmet where it does not, missing where that is not known. */
export function decided(holds: Sql): Sql {
  return `coalesce(${MET} * (${holds})::int, ${MISSING})`;
}

/** Several conditions: all must hold (the least), or any (the greatest). */
export function combined(op: 'all' | 'any', statuses: readonly Sql[]): Sql {
  const [first = String(MISSING), ...more] = new Set(statuses);
  return more.length === 0 ? first : `${op === 'all' ? 'least' : 'greatest'}(${[first, ...more].join(', ')})`;
}

/** Turns met and unmet round. */
export function negated(status: Sql): Sql {
  return `(array[${MET}, ${MISSING}, ${RELAXABLE}, ${STATUS_CODES.judgement}, ${UNMET}])[${status} + 1]`;
}
